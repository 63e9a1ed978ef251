import { Link } from '@backstage/core-components';
import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import { RiArrowLeftLine } from '@remixicon/react';
import { useLocation, useParams } from 'react-router-dom';
import { useDefinitionPaths } from '../../shared';
import { useText } from '../../translation';
import { OutcomeBody } from './OutcomeBody';
import { useOutcome } from './useOutcome';

/** One outcome on a page of its own, with the way back to the others. */
export function OutcomeDetailPage() {
  const t = useText();
  const { namespace = '', name = '' } = useParams();
  const { pathname } = useLocation();
  const paths = useDefinitionPaths();
  const outcome = useOutcome(
    `outcome:${namespace}/${name}`.toLocaleLowerCase('en-US'),
  );
  const label = outcome.data?.title ?? name;
  return (
    <BreadcrumbEntry entry={{ label, href: pathname }}>
      <Link to={paths.list('Outcome')}>
        <RiArrowLeftLine size={14} aria-hidden="true" />{' '}
        {t('outcomes.detail.back')}
      </Link>
      <OutcomeBody outcome={outcome} />
    </BreadcrumbEntry>
  );
}
