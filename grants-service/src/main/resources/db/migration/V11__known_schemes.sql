-- The schemes that are known with the service. What no source states is marked in their notes.

create temporary table known_scheme on commit drop as
select * from jsonb_to_recordset($schemes$
[
  {
    "code": "KRTP",
    "name": {"id": "Kepala Rumah Tangga Perempuan", "en": "Female heads of household"},
    "purpose": {
      "id": "Modal usaha bagi perempuan kepala rumah tangga yang memiliki rintisan usaha.",
      "en": "Business capital for women who head a household and have a nascent business."
    },
    "parent": {"code": "YSS", "name": {"id": "Yakin Semua Sejahtera", "en": "Certain that all will prosper"}},
    "areaCode": "35.24",
    "source": "Pemerintah Kabupaten Lamongan, 2026",
    "terms": [
      {
        "validFrom": "2026-01-01",
        "amounts": [{"year": 2026, "amount": 4000000}],
        "criteria": [
          {
            "code": "FEMALE",
            "fact": "SEX",
            "oneOf": ["FEMALE"],
            "met": {"id": "Penerima adalah perempuan.", "en": "The recipient is a woman."},
            "notMet": {"id": "Penerima bukan perempuan.", "en": "The recipient is not a woman."},
            "unknown": {"id": "Jenis kelamin belum diketahui.", "en": "The sex is not known."}
          },
          {
            "code": "HEAD_OF_HOUSEHOLD",
            "fact": "RELATIONSHIP",
            "oneOf": ["HEAD"],
            "met": {"id": "Ia kepala keluarga.", "en": "She is the head of the household."},
            "notMet": {"id": "Ia bukan kepala keluarga.", "en": "She is not the head of the household."},
            "unknown": {
              "id": "Hubungan dengan kepala keluarga belum diketahui.",
              "en": "The relationship to the head of the household is not known."
            }
          },
          {
            "code": "AGE",
            "fact": "AGE",
            "between": {"from": 17, "to": 57},
            "met": {"id": "Usianya %1$s tahun, dalam batas %2$s tahun.", "en": "She is %1$s years old, within %2$s."},
            "notMet": {
              "id": "Usianya %1$s tahun; syaratnya %2$s tahun.",
              "en": "She is %1$s years old; %2$s is required."
            },
            "unknown": {
              "id": "Tanggal lahir belum diketahui; syaratnya usia %2$s tahun.",
              "en": "The date of birth is not known; an age of %2$s is required."
            }
          },
          {
            "code": "EVER_MARRIED",
            "fact": "MARITAL_STATUS",
            "oneOf": ["MARRIED", "DIVORCED", "WIDOWED"],
            "met": {"id": "Ia kawin atau pernah kawin.", "en": "She is or has been married."},
            "notMet": {"id": "Ia belum pernah kawin.", "en": "She has never been married."},
            "unknown": {"id": "Status kawin belum diketahui.", "en": "The marital status is not known."}
          },
          {
            "code": "DECILE",
            "fact": "DECILE",
            "between": {"from": 1, "to": 4},
            "met": {
              "id": "Keluarganya berada di desil %1$s DTSEN, dalam batas %2$s.",
              "en": "Her family is in DTSEN decile %1$s, within %2$s."
            },
            "notMet": {
              "id": "Keluarganya berada di desil %1$s DTSEN; syaratnya desil %2$s.",
              "en": "Her family is in DTSEN decile %1$s; %2$s is required."
            },
            "unknown": {
              "id": "Desil DTSEN keluarganya belum diketahui; syaratnya desil %2$s.",
              "en": "The DTSEN decile of her family is not known; %2$s is required."
            }
          },
          {
            "code": "NASCENT_BUSINESS",
            "fact": "OWNS_BUSINESS",
            "oneOf": ["true"],
            "met": {"id": "Ia memiliki rintisan usaha.", "en": "She has a nascent business."},
            "notMet": {"id": "Ia tidak memiliki rintisan usaha.", "en": "She has no nascent business."},
            "unknown": {
              "id": "Belum diketahui apakah ia memiliki rintisan usaha.",
              "en": "It is not known whether she has a nascent business."
            }
          },
          {
            "code": "WILLING",
            "fact": "WILLING",
            "oneOf": ["true"],
            "met": {"id": "Ia bersedia menjalankan usahanya.", "en": "She is willing to run her business."},
            "notMet": {"id": "Ia tidak bersedia menjalankan usahanya.", "en": "She is not willing to run her business."},
            "unknown": {"id": "Kesediaannya belum dinyatakan.", "en": "Whether she is willing has not been stated."}
          }
        ],
        "excludes": [{"schemeCode": "PENA", "per": "PERSON"}, {"schemeCode": "PPSE", "per": "PERSON"}],
        "note": "Jumlah dinyatakan untuk 2026 saja. Tidak bersama PENA atau PPSE pada tahun yang sama adalah aturan kami."
      }
    ]
  },
  {
    "code": "PPSE",
    "name": {"id": "Program Pemberdayaan Sosial Ekonomi", "en": "Social and economic empowerment"},
    "purpose": {
      "id": "Modal bagi keluarga yang lama menerima bantuan agar keluar dari bantuan dalam 12 bulan.",
      "en": "Capital for families long on aid, to leave it within 12 months."
    },
    "parent": null,
    "areaCode": "*",
    "source": "Kementerian Sosial, 2025",
    "terms": [
      {
        "validFrom": "2025-01-01",
        "amounts": [{"year": 2025, "least": 1, "amount": 5000000}, {"year": 2026, "least": 1, "amount": 5000000}],
        "criteria": [
          {
            "code": "AGE",
            "fact": "AGE",
            "between": {"from": 19, "to": 64},
            "met": {"id": "Usianya %1$s tahun, dalam batas %2$s tahun.", "en": "She is %1$s years old, within %2$s."},
            "notMet": {
              "id": "Usianya %1$s tahun; syaratnya %2$s tahun.",
              "en": "She is %1$s years old; %2$s is required."
            },
            "unknown": {
              "id": "Tanggal lahir belum diketahui; syaratnya usia %2$s tahun.",
              "en": "The date of birth is not known; an age of %2$s is required."
            }
          },
          {
            "code": "DECILE",
            "fact": "DECILE",
            "between": {"from": 1, "to": 3},
            "met": {
              "id": "Keluarganya berada di desil %1$s DTSEN, dalam batas %2$s.",
              "en": "Her family is in DTSEN decile %1$s, within %2$s."
            },
            "notMet": {
              "id": "Keluarganya berada di desil %1$s DTSEN; syaratnya desil %2$s.",
              "en": "Her family is in DTSEN decile %1$s; %2$s is required."
            },
            "unknown": {
              "id": "Desil DTSEN keluarganya belum diketahui; syaratnya desil %2$s.",
              "en": "The DTSEN decile of her family is not known; %2$s is required."
            }
          },
          {
            "code": "ENROLLED",
            "fact": "ENROLLMENT",
            "programmes": ["PKH", "BPNT"],
            "oneOf": ["ENROLLED"],
            "met": {"id": "Keluarganya penerima PKH atau BPNT.", "en": "Her family receives PKH or BPNT."},
            "notMet": {
              "id": "Keluarganya bukan penerima PKH atau BPNT saat ini.",
              "en": "Her family does not receive PKH or BPNT now."
            },
            "unknown": {
              "id": "Kepesertaan keluarganya belum diketahui.",
              "en": "It is not known what her family receives."
            }
          },
          {
            "code": "YEARS_ON_AID",
            "fact": "YEARS_ON_AID",
            "programmes": ["PKH", "BPNT"],
            "between": {"from": 5, "to": 99},
            "met": {
              "id": "Keluarganya sudah %1$s tahun menerima bantuan; syaratnya %2$s tahun.",
              "en": "Her family has received aid for %1$s years; %2$s are required."
            },
            "notMet": {
              "id": "Keluarganya baru %1$s tahun menerima bantuan; syaratnya %2$s tahun.",
              "en": "Her family has received aid for only %1$s years; %2$s are required."
            },
            "unknown": {
              "id": "Lama keluarganya menerima bantuan belum diketahui; syaratnya %2$s tahun.",
              "en": "It is not known how long her family has received aid; %2$s years are required."
            }
          },
          {
            "code": "WILLING",
            "fact": "WILLING",
            "oneOf": ["true"],
            "met": {"id": "Ia bersedia menjalankan usahanya.", "en": "She is willing to run her business."},
            "notMet": {"id": "Ia tidak bersedia menjalankan usahanya.", "en": "She is not willing to run her business."},
            "unknown": {"id": "Kesediaannya belum dinyatakan.", "en": "Whether she is willing has not been stated."}
          }
        ],
        "excludes": [{"schemeCode": "PENA", "per": "PERSON"}],
        "note": "Lebih dari lima tahun dihitung sebagai lima tahun penuh; sela tidak dihitung."
      }
    ]
  },
  {
    "code": "PENA",
    "name": {"id": "Pahlawan Ekonomi Nusantara", "en": "Heroes of the archipelago's economy"},
    "purpose": {
      "id": "Modal usaha dan pendampingan bagi keluarga penerima bantuan.",
      "en": "Business capital and accompaniment for families on aid."
    },
    "parent": null,
    "areaCode": "*",
    "source": "Kementerian Sosial, 2022; batas jumlah dari sumber terbuka",
    "terms": [
      {
        "validFrom": "2022-01-01",
        "amounts": [
          {"year": 2022, "least": 2400000, "amount": 6000000},
          {"year": 2023, "least": 2400000, "amount": 6000000},
          {"year": 2024, "least": 2400000, "amount": 6000000},
          {"year": 2025, "least": 2400000, "amount": 6000000},
          {"year": 2026, "least": 2400000, "amount": 6000000}
        ],
        "criteria": [
          {
            "code": "AGE",
            "fact": "AGE",
            "between": {"from": 20, "to": 45},
            "met": {"id": "Usianya %1$s tahun, dalam batas %2$s tahun.", "en": "She is %1$s years old, within %2$s."},
            "notMet": {
              "id": "Usianya %1$s tahun; syaratnya %2$s tahun.",
              "en": "She is %1$s years old; %2$s is required."
            },
            "unknown": {
              "id": "Tanggal lahir belum diketahui; syaratnya usia %2$s tahun.",
              "en": "The date of birth is not known; an age of %2$s is required."
            }
          },
          {
            "code": "ENROLLED",
            "fact": "ENROLLMENT",
            "programmes": ["PKH", "BPNT"],
            "oneOf": ["ENROLLED"],
            "met": {"id": "Keluarganya penerima PKH atau BPNT.", "en": "Her family receives PKH or BPNT."},
            "notMet": {
              "id": "Keluarganya bukan penerima PKH atau BPNT saat ini.",
              "en": "Her family does not receive PKH or BPNT now."
            },
            "unknown": {
              "id": "Kepesertaan keluarganya belum diketahui.",
              "en": "It is not known what her family receives."
            }
          },
          {
            "code": "NASCENT_BUSINESS",
            "fact": "OWNS_BUSINESS",
            "oneOf": ["true"],
            "met": {"id": "Ia memiliki rintisan usaha.", "en": "She has a nascent business."},
            "notMet": {"id": "Ia tidak memiliki rintisan usaha.", "en": "She has no nascent business."},
            "unknown": {
              "id": "Belum diketahui apakah ia memiliki rintisan usaha.",
              "en": "It is not known whether she has a nascent business."
            }
          },
          {
            "code": "WILLING",
            "fact": "WILLING",
            "oneOf": ["true"],
            "met": {"id": "Ia bersedia menjalankan usahanya.", "en": "She is willing to run her business."},
            "notMet": {"id": "Ia tidak bersedia menjalankan usahanya.", "en": "She is not willing to run her business."},
            "unknown": {"id": "Kesediaannya belum dinyatakan.", "en": "Whether she is willing has not been stated."}
          }
        ],
        "excludes": [{"schemeCode": "PPSE", "per": "PERSON"}],
        "note": null
      }
    ]
  },
  {
    "code": "KIP_PUTRI_JAWARA",
    "name": {"id": "KIP Putri Jawara", "en": "KIP Putri Jawara"},
    "purpose": {
      "id": "Modal dan pendampingan enam bulan bagi perempuan rentan di Jawa Timur.",
      "en": "Capital and six months of mentoring for vulnerable women in East Java."
    },
    "parent": null,
    "areaCode": "35",
    "source": "Pemerintah Provinsi Jawa Timur; rincian dari sumber terbuka",
    "terms": [
      {
        "validFrom": "2025-01-01",
        "amounts": [{"year": 2025, "amount": 3000000}, {"year": 2026, "amount": 3000000}],
        "criteria": [
          {
            "code": "FEMALE",
            "fact": "SEX",
            "oneOf": ["FEMALE"],
            "met": {"id": "Penerima adalah perempuan.", "en": "The recipient is a woman."},
            "notMet": {"id": "Penerima bukan perempuan.", "en": "The recipient is not a woman."},
            "unknown": {"id": "Jenis kelamin belum diketahui.", "en": "The sex is not known."}
          },
          {
            "code": "DECILE",
            "fact": "DECILE",
            "between": {"from": 1, "to": 4},
            "met": {
              "id": "Keluarganya berada di desil %1$s DTSEN, dalam batas %2$s.",
              "en": "Her family is in DTSEN decile %1$s, within %2$s."
            },
            "notMet": {
              "id": "Keluarganya berada di desil %1$s DTSEN; syaratnya desil %2$s.",
              "en": "Her family is in DTSEN decile %1$s; %2$s is required."
            },
            "unknown": {
              "id": "Desil DTSEN keluarganya belum diketahui; syaratnya desil %2$s.",
              "en": "The DTSEN decile of her family is not known; %2$s is required."
            }
          },
          {
            "code": "WILLING",
            "fact": "WILLING",
            "oneOf": ["true"],
            "met": {"id": "Ia bersedia menjalankan usahanya.", "en": "She is willing to run her business."},
            "notMet": {"id": "Ia tidak bersedia menjalankan usahanya.", "en": "She is not willing to run her business."},
            "unknown": {"id": "Kesediaannya belum dinyatakan.", "en": "Whether she is willing has not been stated."}
          }
        ],
        "excludes": [],
        "note": "Batas desil adalah aturan kami."
      }
    ]
  },
  {
    "code": "JATIM_PUSPA",
    "name": {"id": "Jatim Puspa", "en": "Jatim Puspa"},
    "purpose": {
      "id": "Modal usaha bagi perempuan dari keluarga yang telah graduasi dari PKH.",
      "en": "Business capital for women of families that graduated from PKH."
    },
    "parent": null,
    "areaCode": "35",
    "source": "Pemerintah Provinsi Jawa Timur; rincian dari sumber terbuka",
    "terms": [
      {
        "validFrom": "2025-01-01",
        "amounts": [{"year": 2025, "amount": 2500000}, {"year": 2026, "amount": 2500000}],
        "criteria": [
          {
            "code": "FEMALE",
            "fact": "SEX",
            "oneOf": ["FEMALE"],
            "met": {"id": "Penerima adalah perempuan.", "en": "The recipient is a woman."},
            "notMet": {"id": "Penerima bukan perempuan.", "en": "The recipient is not a woman."},
            "unknown": {"id": "Jenis kelamin belum diketahui.", "en": "The sex is not known."}
          },
          {
            "code": "GRADUATED",
            "fact": "ENROLLMENT",
            "programmes": ["PKH"],
            "oneOf": ["GRADUATED"],
            "met": {"id": "Keluarganya telah graduasi dari PKH.", "en": "Her family has graduated from PKH."},
            "notMet": {"id": "Keluarganya belum graduasi dari PKH.", "en": "Her family has not graduated from PKH."},
            "unknown": {
              "id": "Belum diketahui apakah keluarganya telah graduasi dari PKH.",
              "en": "It is not known whether her family has graduated from PKH."
            }
          },
          {
            "code": "WILLING",
            "fact": "WILLING",
            "oneOf": ["true"],
            "met": {"id": "Ia bersedia menjalankan usahanya.", "en": "She is willing to run her business."},
            "notMet": {"id": "Ia tidak bersedia menjalankan usahanya.", "en": "She is not willing to run her business."},
            "unknown": {"id": "Kesediaannya belum dinyatakan.", "en": "Whether she is willing has not been stated."}
          }
        ],
        "excludes": [],
        "note": null
      }
    ]
  },
  {
    "code": "MODAL_PHK",
    "name": {"id": "Modal usaha korban PHK", "en": "Capital for people hit by layoffs"},
    "purpose": {
      "id": "Modal usaha bagi warga yang kehilangan pekerjaan.",
      "en": "Business capital for people who lost their work."
    },
    "parent": null,
    "areaCode": "35.19",
    "source": "Pemerintah Kabupaten Madiun; jumlah tidak disebut sumber",
    "terms": [
      {
        "validFrom": "2025-01-01",
        "amounts": [],
        "criteria": [
          {
            "code": "LAID_OFF",
            "fact": "STATED",
            "oneOf": ["true"],
            "met": {
              "id": "Ia kehilangan pekerjaan menurut surat yang dinyatakan.",
              "en": "She has lost her work, by the letter that was stated."
            },
            "notMet": {"id": "Ia tidak kehilangan pekerjaan.", "en": "She has not lost her work."},
            "unknown": {
              "id": "Belum dinyatakan apakah ia kehilangan pekerjaan.",
              "en": "Whether she has lost her work has not been stated."
            }
          },
          {
            "code": "WILLING",
            "fact": "WILLING",
            "oneOf": ["true"],
            "met": {"id": "Ia bersedia menjalankan usahanya.", "en": "She is willing to run her business."},
            "notMet": {"id": "Ia tidak bersedia menjalankan usahanya.", "en": "She is not willing to run her business."},
            "unknown": {"id": "Kesediaannya belum dinyatakan.", "en": "Whether she is willing has not been stated."}
          }
        ],
        "excludes": [],
        "note": null
      }
    ]
  }
]
$schemes$::jsonb) as known (code text, name jsonb, purpose jsonb, parent jsonb, "areaCode" text, source text, terms jsonb);

insert into scheme (code, name, purpose, parent, area_code, source, version)
select code, name, purpose, nullif(parent, 'null'), "areaCode", source, 1 from known_scheme;

insert into scheme_term (scheme, valid_from, valid_to, amounts, criteria, excludes, note)
select code, "validFrom", "validTo", amounts, criteria, excludes, note
from known_scheme, jsonb_to_recordset(terms)
  as term ("validFrom" date, "validTo" date, amounts jsonb, criteria jsonb, excludes jsonb, note text);
