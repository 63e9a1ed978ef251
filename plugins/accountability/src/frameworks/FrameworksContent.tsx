import { useApi } from '@backstage/core-plugin-api';
import { accountabilityApiRef } from '../api';
import {
  AsyncContent,
  httpStatus,
  PermissionRequired,
  useAsyncData,
} from '../shared';
import { useText } from '../translation';
import { FrameworkContent } from './FrameworkContent';
import { useFrameworkQuery } from './useFrameworkQuery';

/** What speaks for each id of a security framework, and what is missing. */
export function FrameworksContent() {
  const t = useText();
  const api = useApi(accountabilityApiRef);
  const { query } = useFrameworkQuery();
  const frameworks = useAsyncData('frameworks', signal =>
    api.listFrameworks({ signal }),
  );
  if (frameworks.error && httpStatus(frameworks.error) === 403) {
    return (
      <PermissionRequired
        what={t('frameworks.what')}
        error={frameworks.error}
      />
    );
  }
  return (
    <AsyncContent result={frameworks} what={t('frameworks.what')}>
      {list => {
        const chosen =
          list.find(({ key }) => key === query.framework) ?? list[0];
        return <FrameworkContent frameworks={list} shown={chosen.key} />;
      }}
    </AsyncContent>
  );
}
