import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import {
  RiBox3Line,
  RiGitRepositoryLine,
  RiKey2Line,
  RiPlayCircleLine,
  RiPuzzle2Line,
  RiQuestionLine,
} from '@remixicon/react';
import type { ReactNode } from 'react';
import { IdentityLink, isEntityRef, useSecondaryText } from '../shared';
import { useText } from '../translation';
import { edgeText } from './edgeText';
import type { Neighbour } from './neighboursOf';

const consumerIcons = {
  workload: RiBox3Line,
  'ci-job': RiPlayCircleLine,
  repository: RiGitRepositoryLine,
  entity: RiPuzzle2Line,
  other: RiQuestionLine,
};

const useStyles = makeStyles({
  // The sign keeps its size beside words that wrap.
  item: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: 8,
    '& > svg': { flexShrink: 0 },
  },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
});

/** One neighbour: what it is, its name, and how it is connected. */
export function NeighbourItem({ neighbour }: { neighbour: Neighbour }) {
  const t = useText();
  switch (neighbour.is) {
    case 'entity': {
      const { entityRef, signal, detail } = neighbour.link;
      return (
        <Item
          icon={<RiPuzzle2Line size={16} aria-hidden="true" />}
          detail={`${t(`entity.linkSignal.${signal}`)}: ${detail}`}
          name={<EntityRefLink entityRef={entityRef} hideIcon />}
        />
      );
    }
    case 'consumer': {
      const { kind, name } = neighbour.consumer;
      const Icon = consumerIcons[kind];
      return (
        <Item
          icon={<Icon size={16} aria-hidden="true" />}
          detail={t(`identity.neighbours.kind.${kind}`)}
          name={
            isEntityRef(name) ? (
              <EntityRefLink entityRef={name} hideIcon />
            ) : (
              name
            )
          }
        />
      );
    }
    default: {
      const { edge } = neighbour;
      const how = edgeText(t, edge.type);
      return (
        <Item
          icon={<RiKey2Line size={16} aria-hidden="true" />}
          detail={edge.detail ? `${how}: ${edge.detail}` : how}
          name={
            edge.identityId ? (
              <IdentityLink id={edge.identityId}>{edge.target}</IdentityLink>
            ) : (
              edge.target
            )
          }
        />
      );
    }
  }
}

function Item(props: { icon?: ReactNode; name: ReactNode; detail: string }) {
  const classes = useStyles();
  const secondary = useSecondaryText();
  return (
    <div className={classes.item}>
      {props.icon}
      <div className={classes.words}>
        {props.name}
        <div className={secondary.text}>{props.detail}</div>
      </div>
    </div>
  );
}
