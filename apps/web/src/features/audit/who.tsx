import { useStaffNames } from '../people/use-staff-names';

type Props = { readonly who: { readonly id: string; readonly role: string } };

/** By name where there is one, and always by id: two people may share a name. */
export const Who = ({ who: { id, role } }: Props) => {
  const name = useStaffNames().get(id);
  return (
    <>
      {name !== undefined && <strong>{name} </strong>}
      {id} ({role})
    </>
  );
};
