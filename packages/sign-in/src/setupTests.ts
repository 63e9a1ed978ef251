import '@testing-library/jest-dom';

// Whole apps are rendered here; a busy machine needs longer than the default 5 seconds.
jest.setTimeout(40_000);
