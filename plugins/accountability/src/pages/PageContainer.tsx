import { Container } from '@backstage/ui';
import type { ReactNode } from 'react';
import { usePrintStyles } from './usePrintStyles';

/** Body of a page in the new frontend system, where the app draws the header. */
export function PageContainer({ children }: { children: ReactNode }) {
  usePrintStyles();
  return (
    <main className="accountability-page">
      <Container mt="4">{children}</Container>
    </main>
  );
}
