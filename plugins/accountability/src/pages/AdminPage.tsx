import { Progress } from '@backstage/core-components';
import { lazy, Suspense } from 'react';
import { Navigate, Route, Routes } from 'react-router-dom';
import { useText } from '../translation';
import { NothingHere } from './NothingHere';
import { SubNavigation } from './SubNavigation';

const SourcesContent = lazy(async () => ({
  default: (await import('../admin')).SourcesContent,
}));
const RulesContent = lazy(async () => ({
  default: (await import('../admin')).RulesContent,
}));
const TransfersContent = lazy(async () => ({
  default: (await import('../transfers')).TransfersContent,
}));
const HealthContent = lazy(async () => ({
  default: (await import('../admin')).HealthContent,
}));

/** Sources, rules, transfers and health, for those who keep the product running. */
export function AdminPage() {
  const t = useText();
  const entries = [
    { path: 'sources', title: t('pages.sources') },
    { path: 'rules', title: t('pages.rules') },
    { path: 'transfers', title: t('pages.transfers') },
    { path: 'health', title: t('pages.health') },
  ];
  return (
    <>
      <SubNavigation label={t('pages.adminNavigation')} entries={entries} />
      <Suspense fallback={<Progress />}>
        <Routes>
          <Route path="/" element={<Navigate to="sources" replace />} />
          <Route path="sources/*" element={<SourcesContent />} />
          <Route path="rules/*" element={<RulesContent />} />
          <Route path="transfers/*" element={<TransfersContent />} />
          <Route path="health/*" element={<HealthContent />} />
          <Route path="*" element={<NothingHere />} />
        </Routes>
      </Suspense>
    </>
  );
}
