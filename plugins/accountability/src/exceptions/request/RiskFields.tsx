import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { treatmentSchema } from 'backstage-plugin-accountability-common';
import { Section } from '../../shared';
import { useText } from '../../translation';
import { RatingSelect } from '../parts/RatingSelect';
import { useExceptionStyles } from '../useExceptionStyles';
import type { RequestFieldsProps } from './RequestFieldsProps';

/** The risk that is left, and what is done about it. */
export function RiskFields({ draft, change, problem }: RequestFieldsProps) {
  const t = useText();
  const classes = useExceptionStyles();
  return (
    <Section title={t('exceptions.request.risk')}>
      <div className={classes.fields}>
        <RatingSelect
          of="likelihood"
          value={draft.likelihood}
          problem={problem('likelihood')}
          onChange={likelihood => change({ likelihood })}
        />
        <RatingSelect
          of="impact"
          value={draft.impact}
          problem={problem('impact')}
          onChange={impact => change({ impact })}
        />
        <TextField
          select
          variant="outlined"
          id="accountability-exception-treatment"
          label={t('exceptions.request.treatment')}
          value={draft.treatment}
          onChange={event =>
            change({ treatment: treatmentSchema.parse(event.target.value) })
          }
        >
          {treatmentSchema.options.map(treatment => (
            <MenuItem key={treatment} value={treatment}>
              {t(`exceptions.treatment.${treatment}`)}
            </MenuItem>
          ))}
        </TextField>
      </div>
    </Section>
  );
}
