import { useApi } from '@backstage/core-plugin-api';
import { Flex } from '@backstage/ui';
import type {
  FrameworkKey,
  FrameworkSummary,
} from 'backstage-plugin-accountability-common';
import { accountabilityApiRef } from '../api';
import { AsyncContent, useAsyncData } from '../shared';
import { useText } from '../translation';
import { FrameworkFilters } from './FrameworkFilters';
import { FrameworkHead } from './FrameworkHead';
import { RequirementGroups } from './RequirementGroups';

/** One framework, and the way to the others. */
export function FrameworkContent(props: {
  frameworks: readonly FrameworkSummary[];
  shown: FrameworkKey;
}) {
  const { frameworks, shown } = props;
  const t = useText();
  const api = useApi(accountabilityApiRef);
  const framework = useAsyncData(`framework:${shown}`, signal =>
    api.getFramework(shown, { signal }),
  );
  return (
    <Flex direction="column" gap="4">
      <FrameworkFilters frameworks={frameworks} shown={shown} />
      <AsyncContent result={framework} what={t('frameworks.whatOne')}>
        {data => (
          <Flex direction="column" gap="4">
            <FrameworkHead framework={data} />
            <RequirementGroups framework={data} />
          </Flex>
        )}
      </AsyncContent>
    </Flex>
  );
}
