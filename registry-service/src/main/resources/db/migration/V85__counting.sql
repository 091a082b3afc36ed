-- The running role may let the server count the tables that imports fill, and nothing more of the kind.

grant maintain on family, member, family_decile, enrollment, seen_family, journal, nik_check
  to ${app};
