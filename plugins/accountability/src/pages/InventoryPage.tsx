import { Progress } from '@backstage/core-components';
import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';

const InventoryContent = lazy(async () => ({
  default: (await import('../inventory')).InventoryContent,
}));
const IdentityDetailPage = lazy(async () => ({
  default: (await import('../identity')).IdentityDetailPage,
}));

/** The inventory, and one identity of it at `:id`. */
export function InventoryPage() {
  return (
    <Suspense fallback={<Progress />}>
      <Routes>
        <Route path="/" element={<InventoryContent />} />
        <Route path=":id/*" element={<IdentityDetailPage />} />
      </Routes>
    </Suspense>
  );
}
