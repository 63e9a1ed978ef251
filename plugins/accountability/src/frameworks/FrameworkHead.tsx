import { Link } from '@backstage/core-components';
import { Flex, Text } from '@backstage/ui';
import {
  type FrameworkDetail,
  requirementStandingSchema,
} from 'backstage-plugin-accountability-common';
import { useNumber } from '../inventory';
import { ProportionBar, useSecondaryText } from '../shared';
import { useText } from '../translation';
import { standingState } from './standingState';
import { useFrameworkQuery } from './useFrameworkQuery';

/** How a framework stands in one sentence and one picture. */
export function FrameworkHead({ framework }: { framework: FrameworkDetail }) {
  const t = useText();
  const secondary = useSecondaryText();
  const number = useNumber();
  const { path } = useFrameworkQuery();
  const { title, publisher, url, complete, counts, requirements } = framework;
  const total = requirements.length;
  return (
    <Flex direction="column" gap="2">
      <Text as="h2" variant="title-small" weight="bold">
        {t('frameworks.sentence', {
          count: total,
          title,
          total: number(total),
          speaks: number(total - counts.missing),
          fail: number(counts.fail),
        })}
      </Text>
      <ProportionBar
        parts={requirementStandingSchema.options.map(standing => ({
          state: standingState[standing],
          count: counts[standing],
          label: t(`frameworks.counts.${standing}`, {
            count: counts[standing],
            number: number(counts[standing]),
          }),
          to: path({ standing }),
        }))}
      />
      <div className={secondary.text}>
        {t('frameworks.explain')}
        {!complete && ` ${t('frameworks.incomplete')}`}
        {publisher && url && (
          <>
            {' '}
            {t('frameworks.publisher')}{' '}
            <Link to={url} underline="always">
              {publisher}
            </Link>
            .
          </>
        )}
      </div>
    </Flex>
  );
}
