import Checkbox from '@material-ui/core/Checkbox';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormGroup from '@material-ui/core/FormGroup';
import FormLabel from '@material-ui/core/FormLabel';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import {
  type ExceptionConcern,
  exceptionConcernSchema,
  neededSeats,
} from 'backstage-plugin-accountability-common';
import { refTitle, Section } from '../../shared';
import { useText } from '../../translation';
import { useExceptionStyles } from '../useExceptionStyles';
import { needsVendor } from './RequestDraft';
import type { RequestFieldsProps } from './RequestFieldsProps';

/** What else it touches, and whose seats decide. */
export function DeciderFields(props: RequestFieldsProps) {
  const { draft, change, preview, problem } = props;
  const { concerns, decidedBy } = draft;
  const t = useText();
  const classes = useExceptionStyles();
  const offered = preview?.outcomes ?? [];
  const outcomes =
    decidedBy && !offered.some(({ ref }) => ref === decidedBy)
      ? [...offered, { ref: decidedBy, title: refTitle(decidedBy) }]
      : offered;
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
        {outcomes.length > 0 && (
          <TextField
            select
            variant="outlined"
            id="accountability-exception-decided-by"
            label={t('exceptions.request.decidedBy')}
            SelectProps={{ displayEmpty: true }}
            InputLabelProps={{ shrink: true }}
            value={decidedBy ?? preview?.decidedBy ?? ''}
            onChange={event =>
              change({ decidedBy: event.target.value || undefined })
            }
          >
            {!preview?.decidedBy && (
              <MenuItem value="">
                {t('exceptions.request.decidedByUsual')}
              </MenuItem>
            )}
            {withDefault(outcomes, preview?.decidedBy).map(({ ref, title }) => (
              <MenuItem key={ref} value={ref}>
                {title}
              </MenuItem>
            ))}
          </TextField>
        )}
      </div>
    </Section>
  );
}

/** The seat that a concern brings to the table, besides those of the severity. */
function seatOf(concern: ExceptionConcern) {
  const seats = neededSeats({ severity: 'low', concerns: [concern] });
  return seats[seats.length - 1].seat;
}

function withDefault(outcomes: { ref: string; title: string }[], ref?: string) {
  return !ref || outcomes.some(one => one.ref === ref)
    ? outcomes
    : [...outcomes, { ref, title: refTitle(ref) }];
}
