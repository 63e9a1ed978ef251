import { Button } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import type {
  DecisionAction,
  IdentitySummary,
} from 'backstage-plugin-accountability-common';
import { useState } from 'react';
import { DecisionDialog } from '../decisions';
import {
  IdentityLink,
  identityTitle,
  OfferMark,
  OwnerLine,
  useSecondaryText,
} from '../shared';
import { useText } from '../translation';

const useStyles = makeStyles(theme => ({
  item: {
    alignItems: 'flex-start',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1.5),
  },
  words: { flex: '1 1 16rem', minWidth: 0, overflowWrap: 'anywhere' },
}));

/** One identity that waits for an answer, who has it now, and both answers. */
export function OfferItem(props: {
  identity: IdentitySummary;
  /** The person who looks may answer. */
  mine: boolean;
  onDone: () => void;
}) {
  const { identity, mine, onDone } = props;
  const classes = useStyles();
  const t = useText();
  const secondary = useSecondaryText();
  const [answer, setAnswer] = useState<DecisionAction>();
  const title = identityTitle(identity);
  const button = (action: 'accept' | 'decline') => (
    <Button
      variant={action === 'accept' ? 'primary' : 'secondary'}
      aria-label={t(`decisions.title.${action}`, { name: title })}
      onPress={() => setAnswer(action)}
    >
      {t(`decisions.action.${action}`)}
    </Button>
  );
  return (
    <div className={classes.item}>
      <div className={classes.words}>
        <IdentityLink id={identity.id}>{title}</IdentityLink>
        <div className={secondary.text}>
          {t(`shared.identityKind.${identity.kind}`)} · {identity.provider} ·{' '}
          {identity.scope}
        </div>
        {identity.offeredTo && <OfferMark offeredTo={identity.offeredTo} />}
      </div>
      <OwnerLine
        owner={identity.owner}
        exceptedUntil={identity.exceptedUntil}
      />
      {mine && (
        <>
          {button('accept')}
          {button('decline')}
        </>
      )}
      {answer && (
        <DecisionDialog
          target={{ identityId: identity.id, title }}
          action={answer}
          onClose={() => setAnswer(undefined)}
          onDone={onDone}
        />
      )}
    </div>
  );
}
