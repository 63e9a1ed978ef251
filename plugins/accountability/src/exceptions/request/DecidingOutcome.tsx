import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import { StateChip, useSecondaryText } from '../../shared';
import { useText } from '../../translation';
import { decidingOutcomes } from './decidingOutcomes';
import type { RequestFieldsProps } from './RequestFieldsProps';

const HINT = 'accountability-exception-decided-by-hint';

/** Whose seats decide: of several that govern one chooses, and sees which of them can. */
export function DecidingOutcome(props: RequestFieldsProps) {
  const { draft, change, preview } = props;
  const t = useText();
  const secondary = useSecondaryText();
  const { outcomes, chosen } = decidingOutcomes(t, draft, preview);
  if (outcomes.length === 0) return null;
  return (
    <FormControl component="fieldset">
      <FormLabel component="legend">
        {t('exceptions.request.decidedBy')}
      </FormLabel>
      <RadioGroup
        name="accountability-exception-decided-by"
        value={chosen}
        onChange={event =>
          change({ decidedBy: event.target.value || undefined })
        }
      >
        {outcomes.map(({ ref, title, standing }) => (
          <FormControlLabel
            key={ref}
            value={ref}
            control={
              <Radio
                size="small"
                color="primary"
                inputProps={{ 'aria-describedby': HINT }}
              />
            }
            label={
              <>
                {title}{' '}
                {standing && (
                  <StateChip state={standing}>
                    {t(`exceptions.request.deciding.${standing}`)}
                  </StateChip>
                )}
              </>
            }
          />
        ))}
      </RadioGroup>
      <FormHelperText id={HINT} className={secondary.text}>
        {outcomes.length > 1 && t('exceptions.request.decidedByHint')}
      </FormHelperText>
    </FormControl>
  );
}
