import { Button } from '@backstage/ui';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import {
  reviewDecisionSchema,
  type ReviewDecision,
} from 'backstage-plugin-accountability-common';
import { useId } from 'react';
import { EntityPicker } from '../../shared';
import { useText } from '../../translation';

const WHAT = reviewDecisionSchema.shape.what.options;
const PEOPLE = ['user', 'group'] as const;

const useStyles = makeStyles(theme => ({
  root: {
    border: 0,
    display: 'grid',
    gap: theme.spacing(1.5),
    margin: theme.spacing(1.5, 0),
    padding: 0,
    '& legend': { fontWeight: 'bold', marginBottom: theme.spacing(1) },
  },
}));

/** One decision: what becomes of it, in words, who sees to it, and by when. */
export function DecisionFields(props: {
  number: number;
  decision: Partial<ReviewDecision>;
  /** Outcomes that the review looks at. */
  outcomes: readonly { ref: string; title: string }[];
  onChange: (decision: Partial<ReviewDecision>) => void;
  onRemove: () => void;
}) {
  const { number, decision, outcomes, onChange, onRemove } = props;
  const classes = useStyles();
  const t = useText();
  const id = useId();
  const set = (part: Partial<ReviewDecision>) =>
    onChange({ ...decision, ...part });
  return (
    <fieldset className={classes.root}>
      <legend>{t('reviews.record.decision', { number })}</legend>
      <TextField
        select
        size="small"
        variant="outlined"
        id={`${id}-what`}
        label={t('reviews.record.what')}
        value={decision.what ?? 'keep'}
        onChange={event =>
          set({ what: event.target.value as ReviewDecision['what'] })
        }
      >
        {WHAT.map(what => (
          <MenuItem key={what} value={what}>
            {t(`outcomes.reviews.decision.${what}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        multiline
        required
        size="small"
        variant="outlined"
        id={`${id}-text`}
        label={t('reviews.record.text')}
        value={decision.text ?? ''}
        inputProps={{ maxLength: 2_000 }}
        onChange={event => set({ text: event.target.value })}
      />
      {outcomes.length > 1 && (
        <TextField
          select
          size="small"
          variant="outlined"
          id={`${id}-about`}
          label={t('reviews.record.about')}
          value={decision.about ?? ''}
          onChange={event => set({ about: event.target.value || undefined })}
        >
          <MenuItem value="">{t('reviews.record.aboutAll')}</MenuItem>
          {outcomes.map(({ ref, title }) => (
            <MenuItem key={ref} value={ref}>
              {title}
            </MenuItem>
          ))}
        </TextField>
      )}
      {decision.what !== 'keep' && (
        <>
          <EntityPicker
            id={`${id}-who`}
            label={t('reviews.record.who')}
            kinds={PEOPLE}
            value={decision.who ? [decision.who] : []}
            onChange={([who]) => set({ who })}
          />
          <TextField
            required
            size="small"
            variant="outlined"
            type="date"
            id={`${id}-due`}
            label={t('reviews.record.due')}
            value={decision.due ?? ''}
            InputLabelProps={{ shrink: true }}
            onChange={event => set({ due: event.target.value || undefined })}
          />
        </>
      )}
      <div>
        <Button variant="tertiary" onPress={onRemove}>
          {t('reviews.record.removeDecision', { number })}
        </Button>
      </div>
    </fieldset>
  );
}
