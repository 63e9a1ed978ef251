import { Container } from '@backstage/ui';
import type { ReactNode } from 'react';

/** Body of a page in the new frontend system, where the app draws the header. */
export function PageContainer({ children }: { children: ReactNode }) {
  return (
    <main>
      <Container mt="4">{children}</Container>
    </main>
  );
}
