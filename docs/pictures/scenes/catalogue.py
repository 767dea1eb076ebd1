"""Which scene belongs to which entry."""

from collections.abc import Callable
from dataclasses import dataclass

from scenes import campaigns, care, fields, halls, nights, schools, services, streets, waters


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """One picture of the set: the content folder of its entry and the scene that draws it."""

    folder: str
    scene: Callable[[], str]


def _set(folder: str, scenes: dict[str, Callable[[], str]]) -> dict[str, Picture]:
    return {slug: Picture(folder=folder, scene=scene) for slug, scene in scenes.items()}


CAMPAIGNS = {
    "thi-dua-linh-vuc-moi-truong-2021-2025": campaigns.environment,
    "ca-nuoc-chung-suc-xay-dung-nong-thon-moi": campaigns.countryside,
    "thi-dua-thuc-hien-van-hoa-cong-so": campaigns.office_culture,
    "thuc-hien-chuyen-doi-so-quoc-gia": campaigns.digital,
    "thi-dua-phong-chong-dai-dich-covid-19": campaigns.pandemic,
    "doan-ket-sang-tao-hoi-nhap-va-phat-trien-2020-2025": campaigns.unity,
    "doan-ket-ky-cuong-doi-moi-toan-dien-de-phat-trien-2021": campaigns.renewal,
    "xay-dung-xa-hoi-hoc-tap-2023-2030": campaigns.learning,
    "moi-co-quan-mot-viec-lam-xanh-2026-2027": campaigns.green_deed,
    "moi-tuan-mot-viec-tot-2026": campaigns.weekly_deeds,
}
STORIES = {
    "ca-truc-dem-o-tram-quan-trac-khong-khi": nights.air_station,
    "cho-dau-moi-u-phan-tu-rau-thua": fields.market_compost,
    "san-choi-tu-lop-xe-cu": schools.tyre_playground,
    "lop-hoc-xanh-vung-cao": schools.highland_class,
    "to-cong-nghe-so-cong-dong": services.digital_team,
    "mot-cua-khong-giay": services.paperless_counter,
    "tram-y-te-xa-nhung-ngay-dich": care.clinic_days,
    "hop-tac-xa-lua-giam-phat-thai": fields.low_emission_rice,
    "to-tu-quan-phan-loai-rac-khu-dan-cu": streets.sorting_lane,
    "nguoi-giu-rung-ngap-man": waters.mangrove_keeper,
    "ho-nuoi-tom-duoi-tan-rung": waters.shrimp_under_trees,
    "doi-cuu-ho-bo-bien-tinh-nguyen": waters.sea_rescue,
    "lang-nghe-giu-dong-song": waters.craft_river,
}
DEEDS = {
    "bac-bao-ve-trong-cay-san-truong": schools.school_guard,
    "can-bo-mot-cua-den-nha-nguoi-gia": services.home_visit,
    "hoc-sinh-lam-thung-rac-tai-che": schools.recycled_bins,
    "hien-mau-dip-cuoi-nam": care.blood_donation,
    "bua-com-khong-dong-ben-benh-vien": care.free_meals,
    "sua-ong-nuoc-dem-mua": nights.pipe_repair,
    "tai-xe-xe-buyt-tra-lai-tui-tien": streets.bus_driver,
    "sinh-vien-don-rac-bai-bien": waters.beach_cleanup,
    "cong-nhan-ve-sinh-cuu-nguoi-duoi-kenh": waters.canal_rescue,
    "to-dan-pho-lap-tu-thuoc-chung": streets.medicine_cabinet,
    "doi-pin-cu-lay-cay-xanh": streets.battery_stall,
    "ngu-dan-vot-rac-tren-bien": waters.fishers_collect,
    "hien-dat-mo-duong": streets.widened_lane,
    "nhom-xe-om-dua-thi-sinh": streets.exam_riders,
}
NEWS = {
    "luat-thi-dua-khen-thuong-2022-co-hieu-luc": halls.new_law,
    "chi-thi-41-ct-tw-doi-moi-cong-tac-thi-dua-khen-thuong": halls.directive,
    "nghi-dinh-152-2025-ve-thi-dua-khen-thuong": halls.decree,
    "ngay-truyen-thong-thi-dua-yeu-nuoc-11-6": halls.tradition_day,
    "so-ket-moi-co-quan-mot-viec-lam-xanh": halls.mid_term_review,
    "tap-huan-viet-guong-dien-hinh": halls.writing_class,
    "phat-dong-tuan-le-khong-tui-ni-long": streets.plastic_free_week,
}
PICTURES = {
    **_set("phong-trao", CAMPAIGNS),
    **_set("guong-dien-hinh", STORIES),
    **_set("nguoi-tot-viec-tot", DEEDS),
    **_set("tin-tuc", NEWS),
}
