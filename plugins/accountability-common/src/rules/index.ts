export * from './Verdict';
