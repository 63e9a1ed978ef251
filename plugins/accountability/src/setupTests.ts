import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';
import { computeStyleQuickly } from './testing/__testUtils__/computeStyleQuickly';

computeStyleQuickly();

// Whole apps are rendered here, with parts that load when needed; a busy machine needs
// longer than the default second to find them.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(40_000);

// The browser tells charts how large they are; the test environment has no layout.
class NoResizeObserver implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
globalThis.ResizeObserver ??= NoResizeObserver;
