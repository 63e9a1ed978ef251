import { useApi } from '@backstage/core-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Button } from '@backstage/ui';
import type { IdentitySummary } from 'backstage-plugin-accountability-common';
import { useState } from 'react';
import { accountabilityApiRef } from '../api';
import {
  AsyncContent,
  identityTitle,
  useAsyncData,
  useSecondaryText,
} from '../shared';
import { useText } from '../translation';

/** Why an identity is linked to an entity; asked for only when somebody wants to know. */
export function WhyLinked(props: {
  identity: IdentitySummary;
  /** Only the links to this entity; all of them when left out. */
  entityRef?: string;
}) {
  const t = useText();
  const [open, setOpen] = useState(false);
  if (open) return <Links {...props} />;
  return (
    <Button
      variant="tertiary"
      aria-label={t('entity.identities.whyLinkedFor', {
        name: identityTitle(props.identity),
      })}
      onPress={() => setOpen(true)}
    >
      {t('entity.identities.whyLinked')}
    </Button>
  );
}

function Links(props: { identity: IdentitySummary; entityRef?: string }) {
  const { identity, entityRef } = props;
  const t = useText();
  const secondary = useSecondaryText();
  const api = useApi(accountabilityApiRef);
  const detail = useAsyncData(`links:${identity.id}`, signal =>
    api.getIdentity(identity.id, { signal }),
  );
  return (
    <AsyncContent result={detail} what={t('entity.identities.whyLinkedWhat')}>
      {({ links }) =>
        links
          .filter(link => !entityRef || link.entityRef === entityRef)
          .map(link => (
            <div key={`${link.entityRef}:${link.signal}:${link.detail}`}>
              {t(`entity.linkSignal.${link.signal}`)}
              <div className={secondary.text}>
                {!entityRef && (
                  <>
                    <EntityRefLink entityRef={link.entityRef} />:{' '}
                  </>
                )}
                {link.detail}
              </div>
            </div>
          ))
      }
    </AsyncContent>
  );
}
