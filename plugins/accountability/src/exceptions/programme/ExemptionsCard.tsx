import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { Button } from '@backstage/ui';
import {
  ANNOTATION_EXCEPTION,
  type ExemptionPage,
} from 'backstage-plugin-accountability-common';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { accountabilityApiRef } from '../../api';
import { useNumber } from '../../inventory/useNumber';
import {
  AsyncContent,
  EmptyState,
  httpStatus,
  PermissionRequired,
  Section,
  useGrowingList,
  useSecondaryText,
} from '../../shared';
import { useText } from '../../translation';
import { useExceptionStyles } from '../useExceptionStyles';
import { EXEMPTIONS_ANCHOR } from './exemptionsAnchor';
import { ExemptionRow } from './ExemptionRow';
import type { ProgrammePath } from './useProgrammePath';

/** What policy engines let pass, and the register does not know of. */
export function ExemptionsCard({ path }: { path: ProgrammePath }) {
  const t = useText();
  const api = useApi(accountabilityApiRef);
  const place = useRef<HTMLDivElement>(null);
  const { hash } = useLocation();
  const list = useGrowingList('exemptions:fail', (cursor, signal) =>
    api.listExemptions({ verdict: 'fail', cursor }, { signal }),
  );
  const what = t('exceptions.programme.exemptions.what');
  useEffect(() => {
    // The router leaves it to the page where a link within it leads.
    if (hash === `#${EXEMPTIONS_ANCHOR}`) place.current?.focus();
  }, [hash]);
  return (
    <div id={EXEMPTIONS_ANCHOR} ref={place} tabIndex={-1}>
      <Section title={t('exceptions.programme.exemptions.title')} level={3}>
        {list.error && httpStatus(list.error) === 403 ? (
          <PermissionRequired what={what} error={list.error} />
        ) : (
          <AsyncContent result={list} what={what}>
            {page =>
              page.items.length === 0 ? (
                <AllIsWell counts={page.counts} />
              ) : (
                <Exemptions
                  page={page}
                  path={path}
                  loading={list.loading}
                  onMore={list.showMore}
                />
              )
            }
          </AsyncContent>
        )}
      </Section>
    </div>
  );
}

function Exemptions(props: {
  page: ExemptionPage;
  path: ProgrammePath;
  loading: boolean;
  onMore: () => void;
}) {
  const { page, path, loading, onMore } = props;
  const t = useText();
  const classes = useExceptionStyles();
  const secondary = useSecondaryText();
  const register = path({ only: 'in-effect' });
  return (
    <>
      <p className={secondary.text}>
        {t('exceptions.programme.exemptions.remedy', {
          annotation: ANNOTATION_EXCEPTION,
        })}
      </p>
      {register && (
        <Link to={register}>
          {t('exceptions.programme.exemptions.inEffect')}
        </Link>
      )}
      <ul className={classes.list}>
        {page.items.map(exemption => (
          <li key={exemption.id}>
            <ExemptionRow exemption={exemption} />
          </li>
        ))}
      </ul>
      {page.nextCursor && (
        <p>
          <Button variant="secondary" isDisabled={loading} onPress={onMore}>
            {t(
              loading ? 'exceptions.list.moreLoading' : 'exceptions.list.more',
            )}
          </Button>
        </p>
      )}
    </>
  );
}

function AllIsWell({ counts }: { counts: ExemptionPage['counts'] }) {
  const t = useText();
  const number = useNumber();
  const { pass = 0 } = counts;
  return pass > 0 ? (
    <EmptyState
      title={t('exceptions.programme.exemptions.registered', {
        ...{ count: pass, number: number(pass) },
      })}
    />
  ) : (
    <EmptyState
      title={t('exceptions.programme.exemptions.none')}
      description={t('exceptions.programme.exemptions.noneText')}
    />
  );
}
