import { Progress } from '@backstage/core-components';
import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';

const ExceptionsContent = lazy(async () => ({
  default: (await import('../exceptions')).ExceptionsContent,
}));
const RequestContent = lazy(async () => ({
  default: (await import('../exceptions')).RequestContent,
}));
const ImportContent = lazy(async () => ({
  default: (await import('../exceptions')).ImportContent,
}));
const EditRequestContent = lazy(async () => ({
  default: (await import('../exceptions')).EditRequestContent,
}));
const ExceptionContent = lazy(async () => ({
  default: (await import('../exceptions')).ExceptionContent,
}));

/** The lists of exceptions, one of them at `:id`, and the form that asks for one. */
export function ExceptionsPage() {
  return (
    <Suspense fallback={<Progress />}>
      <Routes>
        <Route path="/" element={<ExceptionsContent />} />
        <Route path="new" element={<RequestContent />} />
        <Route path="import" element={<ImportContent />} />
        <Route path=":id" element={<ExceptionContent />} />
        <Route path=":id/edit" element={<EditRequestContent />} />
      </Routes>
    </Suspense>
  );
}
