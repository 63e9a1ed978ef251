import {
  EntityRefLink,
  useEntityPresentation,
} from '@backstage/plugin-catalog-react';
import { Avatar } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { RiTeamLine } from '@remixicon/react';

const useStyles = makeStyles({
  root: { display: 'inline-flex', alignItems: 'center', gap: 8, minWidth: 0 },
  group: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    width: '1.5rem',
    height: '1.5rem',
    borderRadius: 'var(--bui-radius-2, 4px)',
    background: 'var(--bui-bg-neutral-2, rgba(128, 128, 128, 0.2))',
  },
});

/** A person or a group: a face, or a team, and the name. */
export function Party(props: {
  entityRef: string;
  /** Leaves the name as plain text, for places where a link would be in the way. */
  plain?: boolean;
}) {
  const { entityRef, plain } = props;
  const classes = useStyles();
  const { primaryTitle } = useEntityPresentation(entityRef);
  const isGroup = entityRef.toLocaleLowerCase('en-US').startsWith('group:');
  return (
    <span className={classes.root}>
      {isGroup ? (
        <span className={classes.group} aria-hidden="true">
          <RiTeamLine size={16} />
        </span>
      ) : (
        <Avatar src="" name={primaryTitle} size="small" purpose="decoration" />
      )}
      {plain ? (
        <span>{primaryTitle}</span>
      ) : (
        <EntityRefLink entityRef={entityRef} hideIcon>
          {primaryTitle}
        </EntityRefLink>
      )}
    </span>
  );
}
