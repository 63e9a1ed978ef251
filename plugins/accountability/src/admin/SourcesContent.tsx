import { useApi } from '@backstage/core-plugin-api';
import { Button, Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { RiUpload2Line } from '@remixicon/react';
import { sourceImportPermission } from 'backstage-plugin-accountability-common';
import { useState } from 'react';
import { useLocation, useSearchParams } from 'react-router-dom';
import { accountabilityApiRef } from '../api';
import {
  AFTER_DECISION,
  AsyncContent,
  MissingPermission,
  useAsyncData,
  useMayImport,
  useSecondaryText,
} from '../shared';
import { useText } from '../translation';
import { EmptySources } from './EmptySources';
import {
  SourceList,
  sourcesSentence,
  sourceState,
  useReadNow,
} from './sources';
import { UPLOAD_PARAM, UploadSection } from './upload';
import { usePolling } from './usePolling';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexDirection: 'column', gap: theme.spacing(2) },
  head: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(2),
    justifyContent: 'space-between',
  },
}));

/** Where identities are read from, how that fares, and a way to drop a file. */
export function SourcesContent(props: {
  /** Pause between two looks at something that is under way; for tests. */
  pollMs?: number;
}) {
  const { pollMs = 2000 } = props;
  const classes = useStyles();
  const t = useText();
  const secondary = useSecondaryText();
  const api = useApi(accountabilityApiRef);
  const mayImport = useMayImport();
  const sources = useAsyncData('sources', signal =>
    api.listSources({ signal }),
  );
  usePolling(sources, {
    on: Boolean(sources.data?.some(one => sourceState(one) === 'running')),
    everyMs: pollMs,
  });
  const follow = () => sources.reload(AFTER_DECISION);
  const reading = useReadNow(follow);

  const { hash } = useLocation();
  const [params] = useSearchParams();
  const [asked, setAsked] = useState<boolean>();
  const dropping =
    mayImport &&
    (asked ?? (hash === '#drop-a-file' || params.has(UPLOAD_PARAM)));

  return (
    <AsyncContent result={sources} what={t('admin.sources.what')}>
      {list => (
        <div className={classes.root}>
          <div className={classes.head}>
            <Text as="h2" variant="title-small" weight="bold">
              {sourcesSentence(t, list)}
            </Text>
            {mayImport && (
              <Button
                variant={list.length === 0 ? 'primary' : 'secondary'}
                iconStart={<RiUpload2Line size={18} />}
                aria-expanded={dropping}
                onPress={() => setAsked(!dropping)}
              >
                {t('admin.upload.title')}
              </Button>
            )}
          </div>
          {!mayImport && (
            <div className={secondary.text}>
              {t('admin.upload.notAllowed')}{' '}
              <MissingPermission permission={sourceImportPermission.name} />
            </div>
          )}
          {dropping && <UploadSection pollMs={pollMs} onApplied={follow} />}
          {list.length === 0 ? (
            <EmptySources />
          ) : (
            <SourceList
              sources={list}
              mayImport={mayImport}
              reading={reading}
            />
          )}
        </div>
      )}
    </AsyncContent>
  );
}
