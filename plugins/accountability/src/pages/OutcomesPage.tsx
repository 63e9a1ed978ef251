import { Progress } from '@backstage/core-components';
import { lazy, Suspense } from 'react';
import { Route, Routes, useLocation } from 'react-router-dom';
import { useText } from '../translation';
import { SubNavigation } from './SubNavigation';

const OutcomesContent = lazy(async () => ({
  default: (await import('../outcomes')).OutcomesContent,
}));
const OutcomeDetailPage = lazy(async () => ({
  default: (await import('../outcomes')).OutcomeDetailPage,
}));
const DeclareOutcomeContent = lazy(async () => ({
  default: (await import('../declare')).DeclareOutcomeContent,
}));
const ReviseOutcomeContent = lazy(async () => ({
  default: (await import('../declare')).ReviseOutcomeContent,
}));
const ControlsContent = lazy(async () => ({
  default: (await import('../controls')).ControlsContent,
}));
const ControlContent = lazy(async () => ({
  default: (await import('../controls')).ControlContent,
}));
const DeclareControlContent = lazy(async () => ({
  default: (await import('../declare')).DeclareControlContent,
}));
const ReviseControlContent = lazy(async () => ({
  default: (await import('../declare')).ReviseControlContent,
}));

const CONTROLS = /\/outcomes\/controls(\/|$)/;

/** Outcomes and the controls that carry them out: lists, single ones, their forms. */
export function OutcomesPage() {
  const t = useText();
  const inControls = CONTROLS.test(useLocation().pathname);
  const entries = [
    { path: '.', title: t('pages.outcomes'), isCurrent: !inControls },
    { path: 'controls', title: t('pages.controls') },
  ];
  return (
    <>
      <SubNavigation label={t('pages.outcomesNavigation')} entries={entries} />
      <Suspense fallback={<Progress />}>
        <Routes>
          <Route path="/" element={<OutcomesContent />} />
          <Route path="new/*" element={<DeclareOutcomeContent />} />
          <Route path="controls" element={<ControlsContent />} />
          <Route path="controls/new/*" element={<DeclareControlContent />} />
          <Route
            path="controls/:namespace/:name/edit/*"
            element={<ReviseControlContent />}
          />
          <Route
            path="controls/:namespace/:name/*"
            element={<ControlContent />}
          />
          <Route
            path=":namespace/:name/edit/*"
            element={<ReviseOutcomeContent />}
          />
          <Route path=":namespace/:name/*" element={<OutcomeDetailPage />} />
        </Routes>
      </Suspense>
    </>
  );
}
