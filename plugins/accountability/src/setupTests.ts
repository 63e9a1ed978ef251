import '@testing-library/jest-dom';

// Whole apps are rendered here; a busy machine needs more than five seconds for some.
jest.setTimeout(30_000);
