import Checkbox from '@material-ui/core/Checkbox';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormGroup from '@material-ui/core/FormGroup';
import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';
import { useSecondaryText } from '../../shared';
import { useText } from '../../translation';
import type { RequestFieldsProps } from './RequestFieldsProps';
import { sameCauses, withCause } from './sameCauses';

const HINT = 'accountability-exception-same-cause';

/** What else fails for the same cause: one request can be about all of it. */
export function SameCauseFields({
  draft,
  change,
  preview,
}: RequestFieldsProps) {
  const t = useText();
  const secondary = useSecondaryText();
  const causes = sameCauses(draft, preview);
  if (causes.length === 0) return null;
  return (
    <FormControl component="fieldset">
      <FormLabel component="legend">
        {t('exceptions.request.sameCause.title')}
      </FormLabel>
      <FormGroup>
        {causes.map(({ ruleId, ruleTitle, included }) => (
          <FormControlLabel
            key={ruleId}
            label={t('exceptions.request.sameCause.rule', { rule: ruleTitle })}
            control={
              <Checkbox
                size="small"
                color="primary"
                checked={included}
                inputProps={{ 'aria-describedby': HINT }}
                onChange={event =>
                  change(withCause(draft, ruleId, event.target.checked))
                }
              />
            }
          />
        ))}
      </FormGroup>
      <FormHelperText id={HINT} className={secondary.text}>
        {t('exceptions.request.sameCause.text', { because: causes[0].because })}
      </FormHelperText>
    </FormControl>
  );
}
