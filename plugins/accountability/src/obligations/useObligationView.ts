import { useSearchParams } from 'react-router-dom';
import {
  obligationSearch,
  type ObligationView,
  readObligationView,
} from './ObligationView';

/** What is shown, which lives in the address, and a way to change it. */
export function useObligationView(): {
  view: ObligationView;
  setView(change: Partial<ObligationView>): void;
} {
  const [params, setParams] = useSearchParams();
  const view = readObligationView(params);
  return {
    view,
    setView: change =>
      setParams(new URLSearchParams(obligationSearch({ ...view, ...change }))),
  };
}
