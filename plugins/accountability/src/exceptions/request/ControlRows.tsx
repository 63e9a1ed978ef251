import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import type { CompensatingControl } from 'backstage-plugin-accountability-common';
import { Section, StateChip } from '../../shared';
import { useText } from '../../translation';
import { Rows } from '../parts/Rows';
import type { RequestFieldsProps } from './RequestFieldsProps';

const EMPTY: CompensatingControl = { text: '' };
const MOST = 20;

/** What keeps the risk down meanwhile: declared controls, or anything else. */
export function ControlRows(props: RequestFieldsProps) {
  const { draft, change, preview, problem } = props;
  const t = useText();
  const declared = preview?.controls ?? [];
  const missing = problem('controls');
  return (
    <Section title={t('exceptions.request.controls')}>
      {preview?.needsCompensation && (
        <p>{t('exceptions.request.controlsNeeded')}</p>
      )}
      {missing && (
        <p>
          <StateChip state="fail">{missing}</StateChip>
        </p>
      )}
      <Rows
        rows={draft.compensatingControls}
        onChange={compensatingControls => change({ compensatingControls })}
        empty={EMPTY}
        most={MOST}
        legend={number => t('exceptions.request.control', { number })}
        addText={t('exceptions.request.addControl')}
        removeText={number => t('exceptions.request.removeControl', { number })}
      >
        {({ ref, text }, set, number) => (
          <>
            {declared.length > 0 && (
              <TextField
                select
                size="small"
                variant="outlined"
                id={`accountability-exception-control-${number}`}
                label={t('exceptions.request.controlRef')}
                SelectProps={{ displayEmpty: true }}
                InputLabelProps={{ shrink: true }}
                value={ref ?? ''}
                onChange={event => {
                  const chosen = declared.find(
                    one => one.ref === event.target.value,
                  );
                  // What it is called says at least something of what it does.
                  set({
                    ref: chosen?.ref,
                    text: text || (chosen?.title ?? ''),
                  });
                }}
              >
                <MenuItem value="">
                  {t('exceptions.request.controlNone')}
                </MenuItem>
                {withChosen(declared, ref).map(one => (
                  <MenuItem key={one.ref} value={one.ref}>
                    {one.title}
                  </MenuItem>
                ))}
              </TextField>
            )}
            <TextField
              required
              multiline
              size="small"
              variant="outlined"
              id={`accountability-exception-control-text-${number}`}
              label={t('exceptions.request.controlText')}
              value={text}
              error={problem('controlText') !== undefined && !text.trim()}
              helperText={text.trim() ? undefined : problem('controlText')}
              inputProps={{ maxLength: 500 }}
              onChange={event => set({ text: event.target.value })}
            />
          </>
        )}
      </Rows>
    </Section>
  );
}

/** A control that was chosen before can still be seen when it is gone. */
function withChosen(declared: { ref: string; title: string }[], ref?: string) {
  return !ref || declared.some(one => one.ref === ref)
    ? declared
    : [...declared, { ref, title: ref }];
}
