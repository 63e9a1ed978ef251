import { Flex } from '@backstage/ui';
import {
  type IdentityDetail,
  identityReadPermission,
} from 'backstage-plugin-accountability-common';
import { EscalatedNote } from '../escalations/doors';
import {
  AFTER_DECISION,
  AsyncContent,
  type AsyncData,
  EmptyState,
  httpStatus,
  MissingPermission,
} from '../shared';
import { useText } from '../translation';
import { CredentialTimeline } from './credentials';
import { IdentityFacts } from './IdentityFacts';
import { IdentityHead } from './IdentityHead';
import { IdentityHistory } from './IdentityHistory';
import { Neighbours } from './Neighbours';
import { OwnerCandidates } from './OwnerCandidates';
import { Verdicts } from './Verdicts';

/** One identity from its head to its history. */
export function IdentityBody(props: {
  identity: AsyncData<IdentityDetail>;
  onDone?: () => void;
}) {
  const { identity, onDone } = props;
  const t = useText();
  if (identity.error && httpStatus(identity.error) === 404) {
    return (
      <EmptyState
        title={t('shared.load.notFound')}
        description={
          <>
            {t('identity.notFound')}{' '}
            <MissingPermission permission={identityReadPermission.name} />
          </>
        }
      />
    );
  }
  const decided = () => {
    identity.reload(AFTER_DECISION);
    onDone?.();
  };
  return (
    <AsyncContent result={identity} what={t('identity.what')}>
      {data => (
        <Flex direction="column" gap="4">
          <IdentityHead identity={data} onDone={decided} />
          <EscalatedNote
            of={{ identity: data.id }}
            standing={JSON.stringify(data.history[0])}
          />
          <Verdicts identity={data} />
          <CredentialTimeline record={data.record} />
          <Neighbours identity={data} />
          <OwnerCandidates identity={data} onDone={decided} />
          <IdentityFacts identity={data} />
          <IdentityHistory history={data.history} />
        </Flex>
      )}
    </AsyncContent>
  );
}
