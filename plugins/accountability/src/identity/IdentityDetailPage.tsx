import { Link } from '@backstage/core-components';
import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import { RiArrowLeftLine } from '@remixicon/react';
import { useLocation, useParams } from 'react-router-dom';
import { identityTitle } from '../shared';
import { useText } from '../translation';
import { IdentityBody } from './IdentityBody';
import { useIdentity } from './useIdentity';

/** One identity on a page of its own, with the way back to the inventory. */
export function IdentityDetailPage() {
  const t = useText();
  const { id = '' } = useParams();
  const { pathname } = useLocation();
  const identity = useIdentity(id);
  const label = identity.data ? identityTitle(identity.data) : id;
  return (
    <BreadcrumbEntry entry={{ label, href: pathname }}>
      <Link to="..">
        <RiArrowLeftLine size={14} aria-hidden="true" /> {t('identity.back')}
      </Link>
      <IdentityBody identity={identity} />
    </BreadcrumbEntry>
  );
}
