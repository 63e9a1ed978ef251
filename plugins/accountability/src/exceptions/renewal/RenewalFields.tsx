import TextField from '@material-ui/core/TextField';
import type { ExceptionPreview } from 'backstage-plugin-accountability-common';
import { useDays } from '../../outcomes/useDays';
import { type AsyncData, ErrorState, StateChip, useNow } from '../../shared';
import { useText } from '../../translation';
import { EvidenceFields } from '../parts/EvidenceFields';
import { MilestoneRows } from '../parts/MilestoneRows';
import { problemText } from '../parts/problemText';
import { RatingSelect } from '../parts/RatingSelect';
import { useEndHint } from '../parts/useEndHint';
import { dayOf } from '../request/localDays';
import { useExceptionStyles } from '../useExceptionStyles';
import type { RenewalDraft, RenewalProblem } from './RenewalDraft';

/** Until when, why still, how the plan goes, and what is new. */
export function RenewalFields(props: {
  draft: RenewalDraft;
  change: (part: Partial<RenewalDraft>) => void;
  endsOn: string;
  preview: AsyncData<ExceptionPreview>;
  problems: RenewalProblem[];
}) {
  const { draft, change, endsOn, preview, problems } = props;
  const t = useText();
  const now = useNow();
  const days = useDays();
  const endHint = useEndHint();
  const classes = useExceptionStyles();
  const latest = preview.data?.latestExpiresAt;
  const day = latest ? days(latest).day : '';
  const missing = (name: 'ends' | 'reason' | 'progress' | 'evidence') =>
    problems.includes(name)
      ? t(`exceptions.renewal.missing.${name}`, { day })
      : undefined;
  const text = (name: 'reason' | 'progress') => (
    <TextField
      required
      multiline
      fullWidth
      minRows={2}
      variant="outlined"
      id={`accountability-renewal-${name}`}
      label={t(`exceptions.renewal.${name}`)}
      value={draft[name]}
      error={missing(name) !== undefined}
      helperText={missing(name)}
      inputProps={{ maxLength: 2_000 }}
      onChange={event => change({ [name]: event.target.value })}
    />
  );
  const noEvidence = missing('evidence');
  return (
    <div className={classes.fields}>
      {preview.error && (
        <ErrorState
          error={preview.error}
          what={t('exceptions.renewal.what')}
          onRetry={() => preview.reload()}
        />
      )}
      {preview.data?.problemCodes.map(problem => (
        <StateChip key={problem.text} state="fail">
          {problemText(t, problem)}
        </StateChip>
      ))}
      <TextField
        required
        type="date"
        variant="outlined"
        id="accountability-renewal-ends"
        label={t('exceptions.renewal.ends')}
        value={endsOn}
        error={missing('ends') !== undefined}
        helperText={missing('ends') ?? (latest && endHint(endsOn, latest))}
        inputProps={{ min: dayOf(now), max: latest && dayOf(new Date(latest)) }}
        InputLabelProps={{ shrink: true }}
        onChange={event => change({ endsOn: event.target.value })}
      />
      {text('reason')}
      {text('progress')}
      <div>
        <h3>{t('exceptions.renewal.evidence')}</h3>
        <p>{t('exceptions.renewal.evidenceHint')}</p>
        {noEvidence && <StateChip state="fail">{noEvidence}</StateChip>}
        <EvidenceFields
          evidence={draft.evidence}
          problem={
            problems.includes('evidenceText')
              ? t('exceptions.request.missing.evidence')
              : undefined
          }
          onChange={evidence => change({ evidence })}
        />
      </div>
      <div>
        <h3>{t('exceptions.renewal.milestones')}</h3>
        <MilestoneRows
          milestones={draft.milestones}
          problem={
            problems.includes('milestones')
              ? t('exceptions.request.missing.milestones')
              : undefined
          }
          onChange={milestones => change({ milestones })}
        />
      </div>
      <h3>{t('exceptions.renewal.residual')}</h3>
      <RatingSelect
        of="likelihood"
        value={draft.likelihood}
        onChange={likelihood => change({ likelihood })}
      />
      <RatingSelect
        of="impact"
        value={draft.impact}
        onChange={impact => change({ impact })}
      />
    </div>
  );
}
