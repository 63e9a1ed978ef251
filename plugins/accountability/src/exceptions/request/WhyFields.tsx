import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { exceptionKindSchema } from 'backstage-plugin-accountability-common';
import { Section, useNow } from '../../shared';
import { useText } from '../../translation';
import { useEndHint } from '../parts/useEndHint';
import { useExceptionStyles } from '../useExceptionStyles';
import { dayOf, daysLater } from './localDays';
import type { RequestFieldsProps } from './RequestFieldsProps';
import { SameCauseFields } from './SameCauseFields';

/** What is asked for, why, and until when. */
export function WhyFields(props: RequestFieldsProps) {
  const { draft, change, suggested, preview, problem } = props;
  const t = useText();
  const now = useNow();
  const endHint = useEndHint();
  const classes = useExceptionStyles();
  const latest = preview?.latestExpiresAt;
  const endsOn = draft.endsOn ?? suggested.endsOn;
  return (
    <Section title={t('exceptions.request.what')}>
      <div className={classes.fields}>
        <SameCauseFields {...props} />
        <TextField
          required
          variant="outlined"
          id="accountability-exception-title"
          label={t('exceptions.request.name')}
          value={draft.title ?? suggested.title}
          error={problem('title') !== undefined}
          helperText={problem('title')}
          inputProps={{ maxLength: 200 }}
          onChange={event => change({ title: event.target.value })}
        />
        <TextField
          select
          variant="outlined"
          id="accountability-exception-kind"
          label={t('exceptions.request.kind')}
          value={draft.kind}
          onChange={event =>
            change({ kind: exceptionKindSchema.parse(event.target.value) })
          }
        >
          {exceptionKindSchema.options.map(kind => (
            <MenuItem key={kind} value={kind}>
              {t(`exceptions.kind.${kind}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          required
          multiline
          minRows={3}
          variant="outlined"
          id="accountability-exception-why"
          label={t('exceptions.request.reason')}
          value={draft.reason}
          error={problem('reason') !== undefined}
          helperText={problem('reason') ?? t('exceptions.request.reasonHint')}
          inputProps={{ maxLength: 4_000 }}
          onChange={event => change({ reason: event.target.value })}
        />
        <TextField
          type="date"
          variant="outlined"
          id="accountability-exception-begins"
          label={t('exceptions.request.begins')}
          value={draft.beginsOn ?? ''}
          error={problem('begins') !== undefined}
          helperText={problem('begins') ?? t('exceptions.request.beginsHint')}
          inputProps={{ min: daysLater(now, 1) }}
          InputLabelProps={{ shrink: true }}
          onChange={event =>
            change({ beginsOn: event.target.value || undefined })
          }
        />
        <TextField
          required
          type="date"
          variant="outlined"
          id="accountability-exception-ends"
          label={t('exceptions.request.ends')}
          value={endsOn}
          error={problem('ends') !== undefined}
          helperText={problem('ends') ?? (latest && endHint(endsOn, latest))}
          inputProps={{
            min: dayOf(now),
            max: latest && dayOf(new Date(latest)),
          }}
          InputLabelProps={{ shrink: true }}
          onChange={event => change({ endsOn: event.target.value })}
        />
      </div>
    </Section>
  );
}
