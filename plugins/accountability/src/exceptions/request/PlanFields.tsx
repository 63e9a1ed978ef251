import TextField from '@material-ui/core/TextField';
import { EntityPicker, OWNER_KINDS, Section } from '../../shared';
import { useText } from '../../translation';
import { MilestoneRows } from '../parts/MilestoneRows';
import { useExceptionStyles } from '../useExceptionStyles';
import type { RequestFieldsProps } from './RequestFieldsProps';

/** How it will be mended, in which steps, and who sees to it. */
export function PlanFields({ draft, change, problem }: RequestFieldsProps) {
  const t = useText();
  const classes = useExceptionStyles();
  return (
    <Section title={t('exceptions.request.plan')}>
      <div className={classes.fields}>
        <TextField
          multiline
          minRows={2}
          variant="outlined"
          id="accountability-exception-plan"
          label={t('exceptions.request.planText')}
          value={draft.plan}
          inputProps={{ maxLength: 4_000 }}
          onChange={event => change({ plan: event.target.value })}
        />
        <EntityPicker
          id="accountability-exception-owner"
          label={t('exceptions.request.owner')}
          helperText={t('exceptions.request.ownerHint')}
          kinds={OWNER_KINDS}
          value={draft.owner ? [draft.owner] : []}
          onChange={([owner]) => change({ owner })}
        />
        <div>
          <MilestoneRows
            milestones={draft.milestones}
            problem={problem('milestones')}
            onChange={milestones => change({ milestones })}
          />
        </div>
      </div>
    </Section>
  );
}
