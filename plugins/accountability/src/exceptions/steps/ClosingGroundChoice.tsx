import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import type {
  ClosingGround,
  ExceptionDetail,
} from 'backstage-plugin-accountability-common';
import { useText } from '../../translation';
import { stillFailingText } from './stillFailingText';

const HINT = 'accountability-exception-ground-hint';
const GROUNDS: readonly ClosingGround[] = ['rule-met', 'other'];

/** Why an exception is closed; nobody says that the rule is met while it fails. */
export function ClosingGroundChoice(props: {
  exception: Pick<ExceptionDetail, 'findings' | 'noLongerNeeded'>;
  value?: ClosingGround;
  missing: boolean;
  onChange: (ground: ClosingGround) => void;
}) {
  const { exception, value, missing, onChange } = props;
  const t = useText();
  const failing = stillFailingText(t, exception);
  return (
    <FormControl component="fieldset" error={missing} required margin="normal">
      <FormLabel component="legend">{t('exceptions.step.ground')}</FormLabel>
      <RadioGroup
        name="accountability-exception-ground"
        value={value ?? ''}
        onChange={event => onChange(event.target.value as ClosingGround)}
      >
        {GROUNDS.map(ground => (
          <FormControlLabel
            key={ground}
            value={ground}
            label={t(`exceptions.step.groundOf.${ground}`)}
            disabled={ground === 'rule-met' && failing !== undefined}
            control={
              <Radio
                size="small"
                color="primary"
                inputProps={{ 'aria-describedby': HINT }}
              />
            }
          />
        ))}
      </RadioGroup>
      <FormHelperText id={HINT}>
        {missing ? t('exceptions.step.groundMissing') : failing}
      </FormHelperText>
    </FormControl>
  );
}
