//! What a figure is: its value, its source, and how far it can be relied on.

use crate::json::outgoing;
use crate::notation;
use time::Date;

outgoing! {
    /// Where a figure stands between a proposal and the law.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Status {
        /// In force, or published for the year.
        Enacted "enacted",
        /// In a bill or in a preliminary edition of the official rules.
        Proposed "proposed",
        /// Our own projection, or an earlier year's figure repeated.
        Projected "projected",
        /// Not published yet.
        Unpublished "unpublished",
        /// Published, but not known to this project.
        Unknown "unknown",
    }
}

impl Status {
    /// Whether it is the law.
    #[must_use]
    pub fn is_enacted(&self) -> bool {
        *self == Self::Enacted
    }
}

outgoing! {
    /// How sure the figure is, apart from its status.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Certainty {
        /// The text of the law, or two independent sources.
        Confirmed "confirmed",
        /// Arithmetic on confirmed figures by an official rule.
        Computed "computed",
        /// Follows from texts of law read together; no official example is known.
        Derived "derived",
        /// Several advisers agree; the primary text was not read in full.
        SecondarySources "secondary_sources",
        /// Seen once.
        OneSource "one_source",
        /// General knowledge or inference.
        Unconfirmed "unconfirmed",
    }
}

impl Certainty {
    /// Whether nothing is in doubt.
    #[must_use]
    pub fn is_confirmed(&self) -> bool {
        *self == Self::Confirmed
    }
}

/// The source of a figure or of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// The article, as a lawyer cites it.
    pub law: &'static str,
    /// The official page where it stands; one without an address where there is none.
    pub page: &'static Page,
    /// From where to where `law` names the article that the page has an anchor for.
    pub article: (u8, u8),
    /// Between proposal and law.
    pub status: Status,
    /// How sure it is.
    pub certainty: Certainty,
}

impl Source {
    /// The official address for the figures of a year; empty where there is none.
    #[must_use]
    pub fn url(&self, year: i32) -> String {
        let version = self.page.versions.iter().rfind(|(from, _)| *from <= year).map_or("", |(_, version)| version);
        let article = self.law.get(self.article.0.into()..self.article.1.into()).unwrap_or_default();
        let anchor = if article.is_empty() { "" } else { "#Artikel" };
        notation::joined(&[self.page.address, version, anchor, article])
    }
}

/// An official page, of which each year may cite a version of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    /// Its address, up to the version.
    pub address: &'static str,
    /// The versions, each with the first year that cites it.
    pub versions: &'static [(i32, &'static str)],
}

/// A published figure.
#[derive(Clone, Copy, Debug)]
pub struct Figure<T: 'static> {
    /// The value.
    pub value: T,
    /// Where it comes from.
    pub source: &'static Source,
}

/// A figure that is not there, with the bounds that bills and published formulas allow.
#[derive(Clone, Copy, Debug)]
pub struct Gap<T: 'static> {
    /// Not lower than this: normally the last published amount.
    pub floor: Option<T>,
    /// What we expect. Money may rest on it, marked; a verdict never does.
    pub projected: Option<T>,
    /// Clearly above anything expected; at or above it a verdict is met with a margin.
    pub ceiling: Option<T>,
    /// The rule that will set the figure.
    pub source: &'static Source,
}

/// A figure that may be unpublished.
#[derive(Clone, Copy, Debug)]
pub enum Awaited<T: 'static> {
    /// It is there.
    Published(Figure<T>),
    /// It is not.
    Unpublished(Gap<T>),
}

impl<T: Copy> Awaited<T> {
    /// The published value, or the projection that money may rest on.
    #[must_use]
    pub fn for_money(&self) -> Option<Figure<T>> {
        match self {
            Self::Published(figure) => Some(*figure),
            Self::Unpublished(gap) => gap.projected.map(|value| Figure { value, source: gap.source }),
        }
    }

    /// Where the figure, or the lack of it, comes from.
    #[must_use]
    pub fn source(&self) -> &'static Source {
        match self {
            Self::Published(figure) => figure.source,
            Self::Unpublished(gap) => gap.source,
        }
    }

    /// The published value.
    #[must_use]
    pub fn published(&self) -> Option<T> {
        match self {
            Self::Published(figure) => Some(figure.value),
            Self::Unpublished(_) => None,
        }
    }
}

/// One value of a figure that changes within the year.
#[derive(Clone, Copy, Debug)]
pub struct Step<T: 'static> {
    /// First day of the value; none for a figure that holds all year.
    pub from: Option<Date>,
    /// The value.
    pub figure: Awaited<T>,
}

/// A figure that may change within the year, or not have existed for part of it.
#[derive(Clone, Copy, Debug)]
pub struct Dated<T: 'static>(pub &'static [Step<T>]);

impl<T> Dated<T> {
    /// The figure in force on a day of the year, if there was one.
    #[must_use]
    pub fn on(&self, day: Date) -> Option<&'static Awaited<T>> {
        self.0.iter().rev().find(|step| step.from.is_none_or(|from| from <= day)).map(|step| &step.figure)
    }
}

/// A figure that no answer rests on yet, which the page therefore does not load.
#[cfg(not(target_family = "wasm"))]
pub type Waiting<T> = T;

/// A figure that no answer rests on yet, which the page therefore does not load.
#[cfg(target_family = "wasm")]
pub type Waiting<T> = std::marker::PhantomData<T>;

#[cfg(not(target_family = "wasm"))]
pub(super) const fn waiting<T: Copy>(figure: T) -> Waiting<T> {
    figure
}

#[cfg(target_family = "wasm")]
pub(super) const fn waiting<T: Copy>(_: T) -> Waiting<T> {
    std::marker::PhantomData
}

/// Reads the steps of a figure file as a figure that must be published and hold all year.
pub(super) const fn published<T: Copy>(steps: &'static [Step<T>]) -> Figure<T> {
    match steps {
        [Step { from: None, figure: Awaited::Published(figure) }] => *figure,
        _ => panic!("this figure must be published, with one value for the whole year"),
    }
}

/// Reads the steps of a figure file as a figure that may be unpublished and holds all year.
pub(super) const fn awaited<T: Copy>(steps: &'static [Step<T>]) -> Awaited<T> {
    match steps {
        [Step { from: None, figure }] => *figure,
        _ => panic!("this figure must have one value, or none, for the whole year"),
    }
}

/// Reads the steps of a figure file as a figure that some years do not have; it may be unpublished and holds all year.
pub(super) const fn possible<T: Copy>(steps: &'static [Step<T>]) -> Option<Awaited<T>> {
    match steps {
        [] => None,
        steps => Some(awaited(steps)),
    }
}

/// Reads the steps of a figure file as a figure that may change within the year.
pub(super) const fn dated<T: Copy>(steps: &'static [Step<T>]) -> Dated<T> {
    Dated(steps)
}

/// Declares groups of figures: the structs, and for each field the reader that the generated constants call, so that
/// a figure of the wrong kind, or unpublished where the law must have it, does not compile.
macro_rules! figures {
    ($(
        $(#[$doc:meta])*
        $group:ident $code:literal $(, row $row:ident)? {
            $( $(#[$field_doc:meta])* $field:ident: $read:ident $kind:ty, )*
        }
        $( + waiting {
            $( $(#[$waiting_doc:meta])* $waiting:ident: $waiting_read:ident $waiting_kind:ty, )*
        } )?
    )*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub struct $group {
            $( /// The name of the row.
            pub $row: &'static str, )?
            $( $(#[$field_doc])* pub $field: figures!(@type $read $kind), )*
            $( $( $(#[$waiting_doc])*
            pub $waiting: $crate::law::Waiting<figures!(@type $waiting_read $waiting_kind)>, )* )?
        }

        impl $group {
            /// The name of the group in the figure files.
            pub const CODE: &'static str = $code;

            $( pub(super) const fn $field(steps: &'static [$crate::law::Step<$kind>]) -> figures!(@type $read $kind) {
                $crate::law::figure::$read(steps)
            } )*

            $( $( pub(super) const fn $waiting(
                steps: &'static [$crate::law::Step<$waiting_kind>]
            ) -> $crate::law::Waiting<figures!(@type $waiting_read $waiting_kind)> {
                $crate::law::figure::waiting($crate::law::figure::$waiting_read(steps))
            } )* )?

            /// Raises the amounts of the group by a rate.
            pub fn index(&mut self, by: $crate::money::Rate) {
                $( $crate::law::horizon::Indexed::index(&mut self.$field, by); )*
            }

            /// Shows every figure of the group that an answer can rest on, with its source.
            pub fn each(&self, visit: &mut dyn FnMut($crate::law::Listed)) {
                let to = &mut $crate::law::listing::Listing { group: $code, visit };
                $( $crate::law::listing::List::list(&self.$field, stringify!($field), None, to); )*
            }

            /// Every figure of the group, also those that no answer rests on yet.
            #[cfg(not(target_family = "wasm"))]
            #[must_use]
            pub fn list(&self) -> Vec<$crate::law::Listed> {
                let mut listed = Vec::new();
                let visit = &mut |figure| listed.push(figure);
                self.each(visit);
                $( let to = &mut $crate::law::listing::Listing { group: $code, visit };
                $( $crate::law::listing::List::list(&self.$waiting, stringify!($waiting), None, to); )* )?
                listed
            }
        }
    )* };
    (@type published $kind:ty) => { $crate::law::Figure<$kind> };
    (@type awaited $kind:ty) => { $crate::law::Awaited<$kind> };
    (@type possible $kind:ty) => { Option<$crate::law::Awaited<$kind>> };
    (@type dated $kind:ty) => { $crate::law::Dated<$kind> };
}

pub(super) use figures;
