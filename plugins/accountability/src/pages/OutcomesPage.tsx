import { Progress } from '@backstage/core-components';
import { lazy, Suspense } from 'react';
import { Route, Routes, useLocation, useSearchParams } from 'react-router-dom';
import { useText } from '../translation';
import { NothingHere } from './NothingHere';
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

const DutiesContent = lazy(async () => ({
  default: (await import('../duties')).DutiesContent,
}));

const DueReviewsContent = lazy(async () => ({
  default: (await import('../reviews')).DueReviewsContent,
}));
const ReviewPreviewContent = lazy(async () => ({
  default: (await import('../reviews')).ReviewPreviewContent,
}));
const ReviewContent = lazy(async () => ({
  default: (await import('../reviews')).ReviewContent,
}));

const BESIDE_OUTCOMES = /\/outcomes\/(controls|duties|reviews)(\/|$)/;

/** Outcomes and the controls that carry them out: lists, single ones, their forms. */
export function OutcomesPage() {
  const t = useText();
  const isBeside = BESIDE_OUTCOMES.test(useLocation().pathname);
  const [search] = useSearchParams();
  const entries = [
    { path: '.', title: t('pages.outcomes'), isCurrent: !isBeside },
    { path: 'controls', title: t('pages.controls') },
    { path: 'duties', title: t('pages.duties') },
    { path: 'reviews', title: t('pages.reviews') },
  ];
  return (
    <>
      <SubNavigation label={t('pages.outcomesNavigation')} entries={entries} />
      <Suspense fallback={<Progress />}>
        <Routes>
          <Route path="/" element={<OutcomesContent />} />
          <Route path="new/*" element={<DeclareOutcomeContent />} />
          <Route path="controls" element={<ControlsContent />} />
          <Route
            path="duties"
            element={
              <DutiesContent outcome={search.get('outcome') ?? undefined} />
            }
          />
          <Route path="reviews" element={<DueReviewsContent />} />
          <Route path="reviews/hold" element={<ReviewPreviewContent />} />
          <Route path="reviews/:id" element={<ReviewContent />} />
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
          <Route path="*" element={<NothingHere />} />
        </Routes>
      </Suspense>
    </>
  );
}
