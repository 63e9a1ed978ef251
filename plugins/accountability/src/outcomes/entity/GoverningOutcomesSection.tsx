import { Link } from '@backstage/core-components';
import { useEffect } from 'react';
import { rootRouteRef } from '../../routes';
import {
  AFTER_DECISION,
  AsyncContent,
  EmptyState,
  Section,
  useDefinitionPaths,
  useOptionalPath,
  useSecondaryText,
} from '../../shared';
import { useText } from '../../translation';
import { OutcomeRows } from '../list/OutcomeRows';
import { useGoverningOutcomes } from './useGoverningOutcomes';

const MOST_IN_TAB = 50;

/** The outcomes that govern an entity, in its tab. */
export function GoverningOutcomesSection(props: {
  entityRef: string;
  /** How often something was decided on the page; what is governed changes by it. */
  decisions?: number;
}) {
  const { decisions = 0 } = props;
  const t = useText();
  const secondary = useSecondaryText();
  const paths = useDefinitionPaths();
  const hasPages = useOptionalPath(rootRouteRef) !== undefined;
  const outcomes = useGoverningOutcomes(props.entityRef, MOST_IN_TAB);
  const { reload } = outcomes;
  useEffect(() => {
    if (decisions > 0) reload(AFTER_DECISION);
  }, [decisions, reload]);
  return (
    <Section title={t('outcomes.entity.title')}>
      <AsyncContent result={outcomes} what={t('outcomes.entity.what')}>
        {({ items, totalCount }) =>
          items.length === 0 ? (
            <EmptyState
              title={t('outcomes.entity.none')}
              description={t('outcomes.entity.noneText')}
              action={
                hasPages && (
                  <Link to={paths.list('Outcome')}>
                    {t('outcomes.entity.allOutcomes')}
                  </Link>
                )
              }
            />
          ) : (
            <>
              <OutcomeRows outcomes={items} entityRef={props.entityRef} />
              {totalCount > items.length && (
                <div className={secondary.text}>
                  {t('outcomes.entity.more', {
                    count: totalCount - items.length,
                  })}
                </div>
              )}
            </>
          )
        }
      </AsyncContent>
    </Section>
  );
}
