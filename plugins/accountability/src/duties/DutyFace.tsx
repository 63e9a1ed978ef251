import { Avatar } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { RiTeamLine, RiUserUnfollowLine } from '@remixicon/react';
import type { DutyCell } from 'backstage-plugin-accountability-common';
import { refTitle, stateStrokes } from '../shared';
import { useText } from '../translation';

const useStyles = makeStyles({
  root: { alignItems: 'center', display: 'inline-flex', gap: 6, minWidth: 0 },
  mark: {
    alignItems: 'center',
    background: 'var(--bui-bg-neutral-2, rgba(128, 128, 128, 0.2))',
    borderRadius: 'var(--bui-radius-2, 4px)',
    boxSizing: 'border-box',
    display: 'inline-flex',
    flexShrink: 0,
    height: '1.5rem',
    justifyContent: 'center',
    width: '1.5rem',
  },
  gone: {
    background: 'transparent',
    border: `1.5px dashed ${stateStrokes.fail}`,
    borderRadius: '50%',
  },
});

/** Who has a duty: a face, a team, or somebody who is not here; and by which controls. */
export function DutyFace({ holder }: { holder: DutyCell['holders'][number] }) {
  const classes = useStyles();
  const t = useText();
  const { party, controls } = holder;
  const isHere = party.standing === 'active';
  const name = party.title ?? refTitle(party.ref);
  const who = isHere
    ? name
    : t('duties.gone', {
        name,
        standing: t(`shared.standing.${party.standing}`),
      });
  const words =
    controls.length > 0
      ? t('duties.by', {
          name: who,
          controls: controls.map(({ title }) => title).join(', '),
        })
      : who;
  return (
    <span className={classes.root} title={words}>
      {face()}
      <span>{who}</span>
    </span>
  );

  function face() {
    if (!isHere) {
      return (
        <span className={`${classes.mark} ${classes.gone}`} aria-hidden="true">
          <RiUserUnfollowLine size={14} />
        </span>
      );
    }
    return party.ref.startsWith('group:') ? (
      <span className={classes.mark} aria-hidden="true">
        <RiTeamLine size={16} />
      </span>
    ) : (
      <Avatar src="" name={name} size="small" purpose="decoration" />
    );
  }
}
