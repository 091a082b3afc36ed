-- Order by code point: the same on every machine, stable through upgrades, and usable for prefixes.
create database %s owner %s template template0 encoding 'UTF8'
  locale_provider builtin builtin_locale 'C.UTF-8' lc_collate 'C' lc_ctype 'C'
