package id.graduasi.benchmarks;

import java.sql.SQLException;
import java.util.List;

/**
 * The families of a province in the read model of graduation-service, put there by the superuser:
 * people, housing, an enrollment, a year of sessions and school days, a home visit for one in ten,
 * a monitored grant for one in a hundred.
 */
final class Province {
  /** South Kalimantan: 13 regencies. */
  static final String AREA = "63";

  private static final int REGENCIES = 13;

  private static final List<String> ROWS =
      List.of(
          """
          insert into family (family_id, family_number, status, version, area_code, village_code,
            facilitator_id, decile, dtsen_version, deciles, indicators, members)
          select gen_random_uuid(), 'KPM-' || n, 'ACTIVE', 3, village, village,
            md5('facilitator' || n / 270)::uuid, 1 + n %% 4, '2026-Q3',
            jsonb_build_object('2026-Q1', 1 + n %% 3, '2026-Q2', 1 + n %% 4, '2026-Q3', 1 + n %% 4),
            jsonb_build_object('luas_lantai', (18 + n %% 50)::text,
              'jenis_lantai_terluas', (1 + n %% 9)::text,
              'jenis_dinding_terluas', (1 + n %% 7)::text,
              'jenis_atap_terluas', (1 + n %% 8)::text, 'jenis_kloset', (1 + n %% 4)::text,
              'sumber_air_minum_utama', (1 + n %% 11)::text, 'daya_terpasang', (n %% 5)::text,
              'bahan_bakar_utama_memasak', (n %% 11)::text,
              'status_kepemilikan_rumah', (1 + n %% 5)::text, 'sepeda_motor', (n %% 3)::text,
              'mobil', '0', 'lemari_es', (n %% 2)::text, 'ac', '0', 'emas', '0',
              'komputer', '0', 'tv_layar_datar', (n %% 2)::text),
            (select jsonb_agg(jsonb_build_object('memberId', gen_random_uuid(),
                'sex', case when (n + m) %% 2 = 0 then 'FEMALE' else 'MALE' end,
                'birthDate', case when m <= 2 then date '1975-03-09' + (n * 7 + m) %% 7000
                  else date '2006-01-15' + (n * 13 + m * 900) %% 7000 end,
                'relationship', case m when 1 then 'HEAD' when 2 then 'SPOUSE' else 'CHILD' end,
                'maritalStatus', case when m <= 2 then 'MARRIED' else 'SINGLE' end,
                'education', case when m <= 2 then jsonb_build_object('participation', 'LEFT', 'level', 'SMP')
                  else jsonb_build_object('participation', 'ATTENDING', 'level', 'SD') end,
                'disability', case when (n + m) %% 40 = 0 then 'MILD' else 'NONE' end,
                'pregnantOrPostpartum', (n + m) %% 60 = 0, 'working', m = 1 or (m = 2 and n %% 2 = 0),
                'ownsBusiness', m = 1 and n %% 4 = 0, 'representative', m = 2,
                'civilRegistry', 'MATCHED') order by m)
              from generate_series(1, 3 + n %% 2) m)
          from generate_series(1, %1$d) n,
            lateral (select '%2$s.' || to_char(1 + n %% %3$d, 'FM00') || '.'
              || to_char(1 + n / %3$d %% 10, 'FM00') || '.' || (2001 + n / 130 %% 10)) as place (village)
          """,
          """
          insert into enrollment (enrollment_id, family_id, programme, status, version, area_code,
            facilitator_id, effective_on, periods)
          select gen_random_uuid(), family_id, 'PKH', 'ACTIVE', 3, area_code, facilitator_id,
            '2026-04-01', jsonb_build_array(
              jsonb_build_object('status', 'ACTIVE', 'from', '2021-01-10', 'to', '2025-10-01',
                'reason', null, 'villageCode', area_code),
              jsonb_build_object('status', 'SUSPENDED', 'from', '2025-10-01', 'to', '2026-04-01',
                'reason', 'UNDER_CHECK', 'villageCode', area_code),
              jsonb_build_object('status', 'ACTIVE', 'from', '2026-04-01', 'to', null,
                'reason', null, 'villageCode', area_code))
          from family
          """,
          """
          insert into attendance (session_id, family_id, state, held_on, module, area_code,
            facilitator_id)
          select gen_random_uuid(), family_id,
            case when (month + decile) %% 7 = 0 then 'ABSENT' when month = 3 then 'SICK'
              else 'PRESENT' end,
            current_date - month * 30, 'ECONOMY-1', area_code, facilitator_id
          from family, generate_series(1, 11) month
          """,
          """
          insert into commitment (family_id, member_id, month, days_open, days_attended, area_code,
            facilitator_id)
          select family_id, (members -> 2 ->> 'memberId')::uuid,
            date_trunc('month', current_date - month * 30)::date, 20, 15 + (decile + month) %% 6,
            area_code, facilitator_id
          from family, generate_series(1, 6) month
          on conflict do nothing
          """,
          """
          insert into home_visit (family_id, visited_on, monthly_income, savings, debt, business,
            area_code, facilitator_id)
          select family_id, current_date - 40, 1000000 + decile * 600000, decile * 400000, 250000,
            'STABLE', area_code, facilitator_id
          from family where family_id < '1a000000-0000-0000-0000-000000000000'
          """,
          """
          insert into grant_outcome (grant_id, family_id, scheme_code, amount, disbursed_on,
            visited_on, business, version, area_code, facilitator_id)
          select gen_random_uuid(), family_id, 'KRTP', 4000000, current_date - 200,
            current_date - 60, 'GROWING', 4, area_code, facilitator_id
          from family where family_id < '02900000-0000-0000-0000-000000000000'
          """);

  private static final String CHANGE =
      """
      with changed as (
        update family set version = version + 1,
          indicators = indicators || '{"sepeda_motor": "1", "emas": "1"}'
        where family_id in (select family_id from family order by md5(family_id::text) limit %d)
        returning family_id, area_code, facilitator_id)
      insert into input_change (family_id, area_code, facilitator_id)
      select family_id, area_code, facilitator_id from changed
      """;

  private final Tables tables;

  Province(Tables tables) {
    this.tables = tables;
  }

  /** Puts so many families in. */
  void settle(int families) throws SQLException {
    for (String rows : ROWS) {
      tables.execute(rows.formatted(families, AREA, REGENCIES));
    }
    tables.settle();
  }

  /** Changes some families and marks them, as the registry's events would. */
  void change(int families) throws SQLException {
    tables.execute(CHANGE.formatted(families));
  }
}
