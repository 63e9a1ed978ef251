import { Progress } from '@backstage/core-components';
import { lazy, Suspense } from 'react';
import { Route, Routes, useLocation } from 'react-router-dom';
import { useText } from '../translation';
import { SubNavigation } from './SubNavigation';

const ScorecardContent = lazy(async () => ({
  default: (await import('../scorecard')).ScorecardContent,
}));
const FrameworksContent = lazy(async () => ({
  default: (await import('../frameworks')).FrameworksContent,
}));

/** The organisation in numbers, and mapped to security frameworks. */
export function ScorecardPage() {
  const t = useText();
  const isBeside = /\/scorecard\/frameworks(\/|$)/.test(useLocation().pathname);
  const entries = [
    { path: '.', title: t('pages.organisation'), isCurrent: !isBeside },
    { path: 'frameworks', title: t('pages.frameworks') },
  ];
  return (
    <>
      <SubNavigation label={t('pages.scorecardNavigation')} entries={entries} />
      <Suspense fallback={<Progress />}>
        <Routes>
          <Route path="/*" element={<ScorecardContent />} />
          <Route path="frameworks/*" element={<FrameworksContent />} />
        </Routes>
      </Suspense>
    </>
  );
}
