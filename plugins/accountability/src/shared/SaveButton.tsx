import { Button } from '@backstage/ui';
import { RiDownload2Line } from '@remixicon/react';
import { type ReactNode, useState } from 'react';
import { errorText } from './errorText';
import { saveFile } from './saveFile';
import { StateChip } from './StateChip';

/** Fetches a file from the backend and hands it to the person. */
export function SaveButton(props: {
  name: string;
  load: () => Promise<Response>;
  /** Says that it failed, in words. */
  failed: (error: string) => string;
  children: ReactNode;
}) {
  const { name, load, failed, children } = props;
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();
  const onPress = async () => {
    setBusy(true);
    setError(undefined);
    try {
      const response = await load();
      saveFile(await response.blob(), name);
    } catch (failure) {
      setError(failure as Error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      {error && (
        <span role="alert">
          <StateChip state="fail">{failed(errorText(error))}</StateChip>
        </span>
      )}
      <Button
        variant="secondary"
        iconStart={<RiDownload2Line size={16} />}
        isPending={busy}
        onPress={onPress}
      >
        {children}
      </Button>
    </>
  );
}
