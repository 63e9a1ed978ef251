import TextField from '@material-ui/core/TextField';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import type { Milestone } from 'backstage-plugin-accountability-common';
import { useText } from '../../translation';
import { useExceptionStyles } from '../useExceptionStyles';
import { Rows } from './Rows';

const EMPTY: Milestone = { text: '', dueOn: '', done: false };
const MOST = 50;

/** Steps on the way to no exception at all. */
export function MilestoneRows(props: {
  milestones: Milestone[];
  /** What is missing in some of them, in words. */
  problem?: string;
  onChange: (milestones: Milestone[]) => void;
}) {
  const { milestones, problem, onChange } = props;
  const t = useText();
  const classes = useExceptionStyles();
  return (
    <Rows
      rows={milestones}
      onChange={onChange}
      empty={EMPTY}
      most={MOST}
      legend={number => t('exceptions.request.milestone', { number })}
      addText={t('exceptions.request.addMilestone')}
      removeText={number => t('exceptions.request.removeMilestone', { number })}
    >
      {({ text, dueOn, done }, set, number) => (
        <>
          <TextField
            required
            size="small"
            variant="outlined"
            id={`accountability-exception-step-${number}`}
            label={t('exceptions.request.milestoneText')}
            value={text}
            error={problem !== undefined && !text.trim()}
            helperText={text.trim() ? undefined : problem}
            inputProps={{ maxLength: 300 }}
            onChange={event => set({ text: event.target.value })}
          />
          <div className={classes.line}>
            <TextField
              required
              type="date"
              size="small"
              variant="outlined"
              id={`accountability-exception-step-due-${number}`}
              label={t('exceptions.request.milestoneDue')}
              value={dueOn}
              error={problem !== undefined && !dueOn}
              InputLabelProps={{ shrink: true }}
              onChange={event => set({ dueOn: event.target.value })}
            />
            <FormControlLabel
              label={t('exceptions.detail.done')}
              control={
                <Checkbox
                  size="small"
                  color="primary"
                  checked={done}
                  onChange={event => set({ done: event.target.checked })}
                />
              }
            />
          </div>
        </>
      )}
    </Rows>
  );
}
