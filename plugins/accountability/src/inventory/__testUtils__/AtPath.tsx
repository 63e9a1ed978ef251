import { type ReactNode, useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';

/** Opens a page at an address, and shows where one is afterwards. */
export function AtPath(props: { path: string; children: ReactNode }) {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const [ready, setReady] = useState(false);
  useEffect(() => {
    if (!ready) {
      navigate(props.path, { replace: true });
      setReady(true);
    }
  }, [ready, navigate, props.path]);
  return (
    <>
      {ready && props.children}
      <div data-testid="address">{decodeURIComponent(pathname + search)}</div>
      <button onClick={() => navigate(-1)}>Go back</button>
    </>
  );
}
