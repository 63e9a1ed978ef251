import { Route, Routes } from 'react-router-dom';
import { NothingHere } from './NothingHere';
import { PageContainer } from './PageContainer';

/** Says below the head of the plugin that none of its tabs lies at the address. */
export default function NothingBelow() {
  return (
    <PageContainer>
      <Routes>
        <Route path="*" element={<NothingHere />} />
      </Routes>
    </PageContainer>
  );
}
