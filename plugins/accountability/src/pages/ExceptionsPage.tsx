import { Progress } from '@backstage/core-components';
import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { NothingHere } from './NothingHere';

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

const EscalationContent = lazy(async () => ({
  default: (await import('../escalations')).EscalationContent,
}));

/** The lists of exceptions, one of them at `:id`, the form that asks for one, and one escalation. */
export function ExceptionsPage() {
  return (
    <Suspense fallback={<Progress />}>
      <Routes>
        <Route path="/" element={<ExceptionsContent />} />
        <Route path="new" element={<RequestContent />} />
        <Route path="escalations/:id" element={<EscalationContent />} />
        <Route path="import" element={<ImportContent />} />
        <Route path=":id" element={<ExceptionContent />} />
        <Route path=":id/edit" element={<EditRequestContent />} />
        <Route path="*" element={<NothingHere />} />
      </Routes>
    </Suspense>
  );
}
