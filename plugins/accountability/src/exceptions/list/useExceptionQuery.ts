import { useSearchParams } from 'react-router-dom';
import {
  type ExceptionQuery,
  exceptionSearch,
  readExceptionQuery,
} from './ExceptionQuery';

/** The query of the list, which lives in the address, and a way to change it. */
export function useExceptionQuery(): {
  query: ExceptionQuery;
  setQuery(change: Partial<ExceptionQuery>): void;
} {
  const [params, setParams] = useSearchParams();
  const query = readExceptionQuery(params);
  return {
    query,
    setQuery: change =>
      setParams(new URLSearchParams(exceptionSearch({ ...query, ...change }))),
  };
}
