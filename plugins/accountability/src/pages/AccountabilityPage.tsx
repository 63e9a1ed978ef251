import {
  Header,
  Page,
  Progress,
  TabbedLayout,
} from '@backstage/core-components';
import { lazy, Suspense } from 'react';
import { useText } from '../translation';
import { accountabilityPages } from './accountabilityPages';

const bodies = accountabilityPages.map(({ path, title, load }) => ({
  path,
  title,
  Body: lazy(async () => ({ default: await load() })),
}));

/** All pages in the shell of the legacy frontend system. */
export function AccountabilityPage() {
  const t = useText();
  return (
    <Page themeId="tool">
      <Header title={t('pages.title')} subtitle={t('pages.subtitle')} />
      <TabbedLayout>
        {bodies.map(({ path, title, Body }) => (
          <TabbedLayout.Route key={path} path={`/${path}`} title={title}>
            <Suspense fallback={<Progress />}>
              <Body />
            </Suspense>
          </TabbedLayout.Route>
        ))}
      </TabbedLayout>
    </Page>
  );
}
