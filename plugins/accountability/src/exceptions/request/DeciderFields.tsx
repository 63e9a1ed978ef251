import Checkbox from '@material-ui/core/Checkbox';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormGroup from '@material-ui/core/FormGroup';
import FormLabel from '@material-ui/core/FormLabel';
import TextField from '@material-ui/core/TextField';
import {
  type ExceptionConcern,
  exceptionConcernSchema,
  neededSeats,
} from 'backstage-plugin-accountability-common';
import { Section } from '../../shared';
import { useText } from '../../translation';
import { useExceptionStyles } from '../useExceptionStyles';
import { DecidingOutcome } from './DecidingOutcome';
import { needsVendor } from './RequestDraft';
import type { RequestFieldsProps } from './RequestFieldsProps';

/** What else it touches, and whose seats decide. */
export function DeciderFields(props: RequestFieldsProps) {
  const { draft, change, problem } = props;
  const { concerns } = draft;
  const t = useText();
  const classes = useExceptionStyles();
  const label = (concern: ExceptionConcern) =>
    t('exceptions.request.concern', {
      concern: t(`exceptions.concern.${concern}`),
      seat: t(`shared.seat.${seatOf(concern)}`),
    });
  return (
    <Section title={t('exceptions.request.deciders')}>
      <div className={classes.fields}>
        <FormControl component="fieldset">
          <FormLabel component="legend">
            {t('exceptions.request.concerns')}
          </FormLabel>
          <FormGroup>
            {exceptionConcernSchema.options.map(concern => (
              <FormControlLabel
                key={concern}
                label={label(concern)}
                control={
                  <Checkbox
                    size="small"
                    color="primary"
                    checked={concerns.includes(concern)}
                    onChange={event =>
                      change({
                        concerns: event.target.checked
                          ? [...concerns, concern]
                          : concerns.filter(one => one !== concern),
                      })
                    }
                  />
                }
              />
            ))}
          </FormGroup>
        </FormControl>
        {needsVendor(draft) && (
          <TextField
            required
            variant="outlined"
            id="accountability-exception-vendor"
            label={t('exceptions.request.vendor')}
            value={draft.vendor}
            error={problem('vendor') !== undefined}
            helperText={problem('vendor')}
            inputProps={{ maxLength: 200 }}
            onChange={event => change({ vendor: event.target.value })}
          />
        )}
        <DecidingOutcome {...props} />
      </div>
    </Section>
  );
}

/** The seat that a concern brings to the table, besides those of the severity. */
function seatOf(concern: ExceptionConcern) {
  const seats = neededSeats({ severity: 'low', concerns: [concern] });
  return seats[seats.length - 1].seat;
}
