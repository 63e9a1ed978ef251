import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { accountabilityApiRef } from '../api';
import { AsyncContent, useAsyncData } from '../shared';
import { useText } from '../translation';
import { CatalogPatchText } from './CatalogPatchText';

/** The change to a catalog file that would name the owner, ready to copy. */
export function CatalogPatchDialog(props: {
  identityId: string;
  entityRef: string;
  onClose: () => void;
}) {
  const { identityId, entityRef, onClose } = props;
  const t = useText();
  const api = useApi(accountabilityApiRef);
  const patch = useAsyncData(`patch:${identityId}:${entityRef}`, signal =>
    api.getCatalogPatch(identityId, entityRef, { signal }),
  );
  return (
    <Dialog
      open
      fullWidth
      maxWidth="md"
      onClose={onClose}
      aria-labelledby="accountability-patch-title"
    >
      <DialogTitle id="accountability-patch-title">
        {t('decisions.patchTitle')}
      </DialogTitle>
      <DialogContent>
        <AsyncContent result={patch} what={t('decisions.patchWhat')}>
          {data => <CatalogPatchText patch={data} />}
        </AsyncContent>
      </DialogContent>
      <DialogActions>
        {patch.data?.editUrl && (
          <Button
            component={Link}
            to={patch.data.editUrl}
            target="_blank"
            color="primary"
          >
            {t('decisions.patchEdit')}
          </Button>
        )}
        <Button onClick={onClose}>{t('decisions.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
