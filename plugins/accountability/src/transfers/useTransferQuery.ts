import { useSearchParams } from 'react-router-dom';
import {
  readTransferQuery,
  type TransferQuery,
  transferSearch,
} from './transferQuery';

/** The query of the page, which lives in the address, and a way to change it. */
export function useTransferQuery(): {
  query: TransferQuery;
  setQuery(change: TransferQuery): void;
} {
  const [params, setParams] = useSearchParams();
  const query = readTransferQuery(params);
  return {
    query,
    setQuery: change =>
      setParams(new URLSearchParams(transferSearch({ ...query, ...change }))),
  };
}
